import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, mock } from 'node:test';
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
  entryPoints: ['pathway.ts', 'main.ts'].map((name) => fileURLToPath(new URL(name, source))),
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

// A command says other things where these are set, and each test that is about them sets them itself.
for (const name of ['NO_COLOR', 'FORCE_COLOR', 'GITHUB_WORKSPACE']) delete process.env[name];

/** Starts the command from its sources. */
export const start = (args: readonly string[], options: RunOptions = {}): ChildProcess => {
  const { cwd, env = {}, shell } = options;
  const [program = '', ...rest] = shell
    ? ['bash', '-c', shell, 'bash', ...command, ...args]
    : [...command, ...args];
  return spawn(program, rest, { cwd, env: { ...process.env, ...env } });
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

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs the command in this process, for tests of what it writes that are no tests of the process: to start one takes twenty
 * times as long as most of them. One at a time, as the process has one folder to work in.
 */
export const runHere = async (
  args: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<Ended> => {
  const { main } = (await import(pathToFileURL(join(bundled, 'main.mjs')).href)) as {
    main(argv: readonly string[]): Promise<void>;
  };
  const said = { stdout: '', stderr: '' };
  const replaced = (['stdout', 'stderr'] as const).map((name) => {
    const stream = new Writable({
      decodeStrings: false,
      write: (chunk: string, _encoding, written) => {
        said[name] += chunk;
        written();
      },
    });
    return mock.getter(process, name, () => stream as unknown as NodeJS.WriteStream & { fd: 1 });
  });
  const { exitCode } = process;
  const folder = process.cwd();
  const listeners = SIGNALS.map((signal) => process.listeners(signal));
  process.chdir(cwd);
  try {
    await main([...command, ...args]);
    return { code: Number(process.exitCode), ...said };
  } finally {
    process.chdir(folder);
    process.exitCode = exitCode;
    for (const { mock: replacement } of replaced) replacement.restore();
    for (const [index, signal] of SIGNALS.entries())
      for (const listener of process.listeners(signal))
        if (!listeners[index]!.includes(listener)) process.off(signal, listener);
  }
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
