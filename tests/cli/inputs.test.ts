import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { MAX_SOURCE_BYTES } from '../../src/cli/inputs/read.js';
import { fetchDocument } from '../../src/cli/inputs/fetch.js';
import { flawed, run, serve, temporaryFolder, text } from './support.js';

interface Report {
  readonly files: { readonly file: string; readonly findings: { readonly code: string }[] }[];
  readonly unread: {
    readonly file: string;
    readonly message: string;
    readonly suggestion: string;
  }[];
  readonly summary: Record<string, number>;
}

const report = async (args: readonly string[], options: Parameters<typeof run>[1]) => {
  const { code, stdout, stderr } = await run(['validate', '--json', ...args], options);
  const { files, unread, summary } = JSON.parse(stdout) as Report;
  return {
    code,
    stderr,
    summary,
    unread: Object.fromEntries(unread.map(({ file, message }) => [file, message])),
    codes: Object.fromEntries(
      files.map(({ file, findings }) => [file, findings.map(({ code: found }) => found).join()]),
    ),
  };
};

describe('what is checked', () => {
  it('is every document in a folder, once, and what is named', async () => {
    const cwd = temporaryFolder({
      'a.json': flawed,
      'deep/er/b.yaml': 'version: 1\nid: b\nfrom: {title: A}\nto: {title: B}\n',
      'deep/c.txt': flawed,
      '.hidden/d.json': flawed,
      'node_modules/x/e.json': flawed,
      'package.json': '{}',
      'tsconfig.build.json': '{}',
      'pathway.schema.json': '{}',
      'pathway.config.json': '{}',
      'numbers.json': '{ "one": 1 }',
      'list.json': '[1]',
      'data.json': `{ "rows": "${'x'.repeat(MAX_SOURCE_BYTES)}" }`,
      'broken.json': '{ "from": ',
    });
    symlinkSync('..', join(cwd, 'deep/up'));
    symlinkSync('a.json', join(cwd, 'linked.json'));
    const { code, codes, summary, unread } = await report(['.', 'a.json', './deep', 'list.json'], {
      cwd,
    });
    assert.equal(code, 1);
    assert.deepEqual(Object.keys(codes), [
      'a.json',
      'broken.json',
      join('deep', 'er', 'b.yaml'),
      'list.json',
    ]);
    assert.equal(summary.documents, 4);
    assert.equal(summary.leftOut, 7);
    assert.deepEqual(unread, {});

    const named = await report(['numbers.json', 'package.json', 'deep/c.txt'], { cwd });
    assert.deepEqual(Object.keys(named.codes), ['numbers.json', 'package.json', 'deep/c.txt']);
  });

  it('may be a pattern', async () => {
    const cwd = temporaryFolder({
      'a/b/c.json': flawed,
      'a/d.yml': 'title: [',
      'a/e.txt': flawed,
      'f[1].json': flawed,
    });
    const { codes } = await report(['a/**/*', 'f[1].json'], { cwd });
    assert.deepEqual(Object.keys(codes), ['a/b/c.json', 'a/d.yml', 'f[1].json']);
  });

  it('may be at an address, past redirects', async () => {
    const address = await serve(({ url, headers }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new.json' }).end();
      else if (url === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
      else if (url === '/new.json') {
        assert.match(String(headers['user-agent']), /^pathway\/\d+\.\d+\.\d+ \(/);
        response.end(flawed);
      } else if (url === '/long') {
        response.writeHead(200, { 'content-length': 100 * 1024 * 1024 });
        response.flushHeaders();
      } else if (url === '/endless') {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65536, 0x20)));
        };
        response.on('drain', more);
        more();
      } else response.writeHead(404).end('nothing');
    });
    const urls = ['old', 'page', 'long', 'endless', 'gone'].map((path) => `${address}/${path}`);
    const { code, codes, unread } = await report(urls, {});
    assert.equal(code, 2);
    assert.deepEqual(Object.values(codes), ['wrong-value', 'html', 'too-large', 'too-large']);
    assert.deepEqual(unread, {
      [`${address}/gone`]: `“${address}/gone” answers with HTTP status 404.`,
    });
  });

  it('is not waited for without end', async () => {
    const address = await serve(() => undefined);
    const reading = await fetchDocument(address, {
      signal: new AbortController().signal,
      timeLimit: 20,
    });
    assert.deepEqual(reading, {
      kind: 'trouble',
      name: address,
      message: `“${address}” has not answered within 0.02 seconds.`,
      suggestion: 'Open it in a browser; if it is slow there too, try again later.',
    });
  });
});

describe('what cannot be read', () => {
  it('is told with what to do, while all else is checked', async (test) => {
    const utf16 = Buffer.from(text(), 'utf16le');
    const cwd = temporaryFolder({
      'good.json': flawed,
      'utf16.json': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      'utf16-bare.json': utf16,
      'utf16-big.json': Buffer.from(utf16).swap16(),
      'latin1.json': Buffer.from(`{\n  "title": "Caf\u00e9"\n}`, 'latin1'),
      'picture.json': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]),
      'packed.json': gzipSync(text()),
      'locked.json': text(),
      'large.json': '',
      'empty/readme.txt': '',
      'others/package.json': '{}',
    });
    symlinkSync('nowhere.json', join(cwd, 'broken.json'));
    symlinkSync('loop.json', join(cwd, 'loop.json'));
    truncateSync(join(cwd, 'large.json'), 100 * 1024 * 1024);
    chmodSync(join(cwd, 'locked.json'), 0);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) test.diagnostic('The superuser may read everything.');
    const expected: Record<string, RegExp> = {
      'goood.json': /does not exist\./,
      'utf16.json': /is text in UTF-16/,
      'utf16-bare.json': /is text in UTF-16/,
      'utf16-big.json': /is text in UTF-16/,
      'latin1.json': /is not in UTF-8.* line 2, column 16\./,
      'picture.json': /is no text/,
      'packed.json': /compressed with gzip/,
      'broken.json': /is a symbolic link to “nowhere\.json”, which does not exist/,
      'loop.json': /leads in a circle/,
      'good.json/x': /a part of the path before it is a file/,
      empty: /There are no documents in the folder “empty”/,
      others: /None of the 1 files/,
      'x*.json': /No document matches/,
      'ftp://x/y.json': /only http and https/,
      '': /empty name/,
      ...(isRoot ? {} : { 'locked.json': /may not be accessed/ }),
    };
    const { code, unread, codes, stderr } = await report(
      [...Object.keys(expected), 'large.json', 'good.json'],
      { cwd },
    );
    assert.equal(code, 2);
    assert.deepEqual(Object.keys(unread).sort(), Object.keys(expected).sort());
    for (const [name, message] of Object.entries(expected)) assert.match(unread[name]!, message);
    assert.deepEqual(codes, { 'large.json': 'too-large', 'good.json': 'wrong-value' });
    assert.match(stderr, /“goood\.json” does not exist\. Did you mean “good\.json”\?/);
  });

  it('may be no file at all', { skip: process.platform === 'win32' }, async () => {
    const cwd = temporaryFolder({ 'a.json': flawed });
    execFileSync('mkfifo', [join(cwd, 'pipe.json')]);
    const { code, unread, summary } = await report(['pipe.json', '/dev/zero', '.'], { cwd });
    assert.equal(code, 2);
    assert.match(unread['pipe.json']!, /is a named pipe/);
    assert.match(unread['/dev/zero']!, /is a device/);
    assert.equal(summary.documents, 1);

    const own = await run(['validate'], { cwd, shell: '"$@" <(cat a.json)' });
    assert.equal(own.code, 1);
    assert.match(own.stdout, /^\/dev\/fd\/\d+:11:17: error/);
  });

  it('may be too much of standard input', async () => {
    const { code, codes } = await report(['-'], { input: Buffer.alloc(8 * 1024 * 1024, 0x20) });
    assert.equal(code, 1);
    assert.deepEqual(codes, { '<stdin>': 'too-large' });
  });

  it('may be made to take for ever', async () => {
    const bomb = [
      'a: &a [1,1,1,1,1,1,1,1,1,1]',
      ...'bcdefghij'.split('').map((name, index) => {
        const before = 'abcdefghij'[index]!;
        return `${name}: &${name} [${Array<string>(10).fill(`*${before}`).join()}]`;
      }),
    ].join('\n');
    const cwd = temporaryFolder({
      'bomb.yaml': bomb,
      'deep.json': '['.repeat(100_000),
      'deep.yaml': '['.repeat(20_000),
    });
    const { code, codes } = await report(['bomb.yaml', 'deep.json', 'deep.yaml'], { cwd });
    assert.equal(code, 1);
    assert.deepEqual(Object.keys(codes), ['bomb.yaml', 'deep.json', 'deep.yaml']);
  });
});

describe('misuse', () => {
  it('ends with 2 and says what there is', async () => {
    for (const [args, said] of [
      [[], /Usage: pathway/],
      [['validate'], /missing required argument 'files'/],
      [['valdate', 'x'], /Did you mean validate\?/],
      [['validate', '--format', 'xml', 'x'], /Allowed choices are text, json, sarif, github/],
      [['validate', '--json', '--format', 'sarif', 'x'], /cannot be used with/],
    ] as const) {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, said);
    }
  });

  it('is not to ask for help or the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
    const { code, stdout } = await run(['lint', '--help']);
    assert.equal(code, 0);
    for (const said of ['Exit codes:', 'Examples:', 'pathway.config.json', '--check-links']) {
      assert.ok(stdout.includes(said), said);
    }
    for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line);
  });
});
