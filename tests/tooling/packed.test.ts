import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import pMap from 'p-map';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack, packageExports, type Packed } from '../support/packed.js';

const run = promisify(execFile);

/** What a user needs: to read, to load in a page, to import, to check documents with, and for their editor. */
const NEEDED = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^CHANGELOG\.md$/,
  /^SECURITY\.md$/,
  /^custom-elements\.json$/,
  /^dist\/pathway-elements\.js$/,
  /^dist\/pathway-elements\.iife\.js$/,
  /^dist\/check\.js$/,
  /^dist\/cli\/pathway\.js$/,
  /^dist\/snippet\.js$/,
  /^dist\/pathway-elements\.css(?:\.d\.ts)?$/,
  /^dist\/embed\.(?:html|css|js)$/,
  /^dist\/embed-host\.js$/,
  /^dist\/(?:pieces|check)\/[\w.-]+-[\w-]{6}\.js$/,
  /^dist\/cli\/chunks\/[\w.-]+-[\w-]{8}\.js$/,
  /^dist\/(?:(?:check|cli)\/)?third-party-licenses\.md$/,
  /^dist\/modules\/(?:[\w.-]+\/)*[\w.-]+\.js$/,
  /^dist\/modules\/(?:[\w.-]+\/)*[\w.-]+\.d\.ts$/,
  /^dist\/jsx\/(?:index|react|preact|solid)\.d\.ts$/,
  /^dist\/types\/(?:vue|svelte)\.d\.ts$/,
  /^dist\/integrity\.json$/,
  /^dist\/pathway\.schema\.json$/,
  /^dist\/vscode\.(?:html|css)-custom-data\.json$/,
  /^dist\/web-types\.json$/,
];

/** Ceilings in bytes, of what is downloaded and of what lies in `node_modules` then. */
const MOST_PACKED = 1_000_000;
const MOST_UNPACKED = 4_000_000;

let packed: Packed;
before(() => {
  packed = pack();
});
after(() => {
  packed.remove();
});

/** Longer than any import takes; whatever is left running would never end. */
const TIME_TO_END = 60_000;

/** Imports something alone in a process of its own, as a server would. */
async function importInProcess(what: string): Promise<string> {
  const { stdout, stderr } = await run(
    process.execPath,
    ['--input-type=module', '--eval', `await import(${JSON.stringify(what)});`],
    { cwd: packed.project, timeout: TIME_TO_END },
  );
  return stdout + stderr;
}

/** Imports something alone in a thread of its own, which has nothing of what others import, and is there sooner. */
async function importInThread(what: string): Promise<string> {
  const thread = new Worker(`import(${JSON.stringify(what)})`, {
    eval: true,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  const output = Promise.all([text(thread.stdout), text(thread.stderr)]);
  try {
    await once(thread, 'exit', { signal: AbortSignal.timeout(TIME_TO_END) });
    return (await output).join('');
  } finally {
    await thread.terminate();
  }
}

/** Nothing may be thrown, nor said. */
async function importAll(
  all: readonly string[],
  importOne: (what: string) => Promise<string>,
): Promise<void> {
  assert.ok(all.length > 0);
  const mishaps = await pMap(
    all,
    async (what) => {
      const said = await importOne(what).catch(String);
      return said && `${what}: ${said}`;
    },
    { concurrency: availableParallelism() },
  );
  assert.deepEqual(mishaps.filter(Boolean), []);
}

describe('the package', () => {
  it('holds what a user needs, and nothing else', (test) => {
    const paths = packed.files.map(({ path }) => path);
    for (const needed of NEEDED)
      assert.ok(
        paths.some((path) => needed.test(path)),
        String(needed),
      );
    assert.deepEqual(
      paths.filter(
        (path) => /\btests?\b/.test(path) || !NEEDED.some((needed) => needed.test(path)),
      ),
      [],
    );
    test.diagnostic(`${packed.size} bytes packed, ${packed.unpackedSize} unpacked`);
    assert.ok(packed.size < MOST_PACKED && packed.unpackedSize < MOST_UNPACKED);
  });

  it('leads to no source map, which it does not hold, and names no folder of ours', () => {
    const installed = join(packed.project, 'node_modules/pathway-elements');
    for (const { path } of packed.files) {
      const content = readFileSync(join(installed, path), 'utf8');
      assert.doesNotMatch(content, /^\/\/# sourceMappingURL=/m, path);
      assert.ok(!content.includes(process.cwd()), path);
    }
  });

  it('is what publint asks for', async () => {
    const tarball = readFileSync(packed.file);
    const { messages, pkg } = await publint({
      pack: {
        tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
      },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every way of resolving modules finds, as Are The Types Wrong sees it', async () => {
    // It fails, and this with it, where anything is wrong.
    const { stdout } = await run(process.execPath, [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      packed.file,
      '--profile',
      'esm-only',
      '--no-color',
    ]);
    for (const name of Object.keys(packageExports()))
      assert.ok(stdout.includes(`"pathway-elements${name.slice(1)}"`), name);
  });
});

describe('in Node, without a page', () => {
  it('every export can be imported, and leaves nothing running', async () => {
    // A style sheet is no module: bundlers take it, and Node none.
    const scripts = Object.entries(packageExports()).filter(
      ([name, target]) =>
        typeof target === 'object' && 'default' in target && !name.endsWith('.css'),
    );
    await importAll(
      scripts.map(([name]) => name.replace(/^\./, 'pathway-elements')),
      importInProcess,
    );
  });

  it('every module can be imported by itself, and leaves nothing running', async () => {
    const dist = join(packed.project, 'node_modules/pathway-elements/dist');
    const modules = readdirSync(join(dist, 'modules'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .map((path) => join(dist, 'modules', path));
    await importAll(
      [...modules, join(dist, 'check.js')].map((path) => pathToFileURL(path).href),
      importInThread,
    );
  });

  it('an element is registered where Lit keeps those of a server', async () => {
    const { stdout } = await run(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import 'pathway-elements'; import { SkillList } from 'pathway-elements/skill-list.js';
         console.log(customElements.get('skill-list') === SkillList);`,
      ],
      { cwd: packed.project, timeout: TIME_TO_END },
    );
    assert.equal(stdout.trim(), 'true');
  });
});
