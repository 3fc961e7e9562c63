/** Files as a server with compression has them: each text beside its compressed twin. */
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Everything else is compressed in itself. */
const TEXTS = new Set(['.html', '.js', '.css', '.json', '.svg']);

const compressed = new Map<string, Buffer>();

/** The highest quality takes its time, and many contenders have files in common. */
const compress = (text: string): Buffer => {
  const known = compressed.get(text);
  if (known) return known;
  const bytes = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
  compressed.set(text, bytes);
  return bytes;
};

export const writeText = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  writeFileSync(`${path}.br`, compress(text));
};

/** @param from a file or a folder */
export const copy = (from: string, to: string): void => {
  if (statSync(from).isDirectory()) {
    for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
  } else if (TEXTS.has(extname(from))) {
    writeText(to, readFileSync(from, 'utf8'));
  } else {
    cpSync(from, to);
  }
};
