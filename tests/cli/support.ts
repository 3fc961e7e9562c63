import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';
import { buildSync } from 'esbuild';
import type { PathwayDocument } from '../../src/model/index.js';
import { minimal } from '../support/documents.js';

/** A document's text with these keys over those that every one must have. */
export const text = (keys: Partial<PathwayDocument> | Record<string, unknown> = {}): string =>
  `${JSON.stringify({ ...minimal, ...keys }, null, 2)}\n`;

/** One error: in line 11, column 3. */
export const flawed = text({ difficulty: 'impossible' });

/** A folder of its own, gone after the tests. */
export const temporaryFolder = (files: Record<string, string | Uint8Array> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'pathway-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
  /** Shell text, in which "$@" is the command. */
  readonly shell?: string;
}

const source = new URL('../../src/cli/', import.meta.url);

/** The command from its sources, bundled once for all tests of a file: translated anew by each, it would start four times as slowly. */
const bundled = mkdtempSync(join(tmpdir(), 'pathway-cli-'));
process.on('exit', () => rmSync(bundled, { recursive: true, force: true }));
buildSync({
  entryPoints: [fileURLToPath(new URL('pathway.ts', source))],
  outdir: bundled,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // The version is looked up from where the sources are, and some packages are not ES modules.
  define: { 'import.meta.url': JSON.stringify(new URL('version.ts', source).href) },
  banner: {
    js: `import{createRequire as requireFrom}from'node:module';const require=requireFrom(${JSON.stringify(source.href)}),__filename='pathway';`,
  },
});
const command = [process.execPath, join(bundled, 'pathway.mjs')];

/** Starts the command from its sources. */
export const start = (args: readonly string[], options: RunOptions = {}): ChildProcess => {
  const { cwd, env = {}, shell } = options;
  const [program = '', ...rest] = shell
    ? ['bash', '-c', shell, 'bash', ...command, ...args]
    : [...command, ...args];
  const { NO_COLOR: _, FORCE_COLOR: __, GITHUB_WORKSPACE: ___, ...inherited } = process.env;
  return spawn(program, rest, { cwd, env: { ...inherited, ...env } });
};

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Everything that a command has said when it has ended. */
export const ended = async (child: ChildProcess): Promise<Ended> => {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (chunk: string) => (said[name] += chunk));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
};

/** Runs the command from its sources to its end. */
export const run = async (args: readonly string[], options: RunOptions = {}): Promise<Ended> => {
  const child = start(args, options);
  // Whoever has read enough closes the pipe.
  child.stdin!.on('error', () => undefined).end(options.input ?? '');
  return ended(child);
};

/** A server on this machine, gone after the tests. */
export const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
};
