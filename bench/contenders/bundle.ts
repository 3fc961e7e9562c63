/** Scripts and style sheets as a publisher's build makes them: one file each, as small as it gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the contenders of other makers are, with packages of their own. */
export const PEERS = fileURLToPath(new URL('../peers', import.meta.url));

/** @param entry a file in this folder, or in `bench/peers` */
export const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
};

/** @throws {Error} where the packages of `bench/peers` are not installed */
export const versionOf = (name: string): string => {
  try {
    const path = join(PEERS, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  } catch (cause) {
    throw new Error(`${name} is not there: run “npm ci --prefix bench/peers”.`, { cause });
  }
};

/** Folder of a package of `bench/peers`. */
export const folderOf = (name: string): string => join(PEERS, 'node_modules', name);
