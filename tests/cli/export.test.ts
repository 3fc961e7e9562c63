import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { complete } from '../support/documents.js';
import { flawed, run, runHere, serve, temporaryFolder, text } from './support.js';

const guide = text(complete);
const yaml = 'version: 1 # first\nid: a-b\nfrom: { title: A }\nto: { title: B }\ntitle: T\n';

type Graph = readonly Readonly<Record<string, unknown>>[];

const graphOf = (json: string): Graph => (JSON.parse(json) as { '@graph': Graph })['@graph'];

describe('pathway export', () => {
  const cwd = temporaryFolder({
    'a.json': guide,
    'a.yaml': yaml,
    'flawed.json': flawed,
    'broken.json': '{ "a" 1 }',
    'fatal.json': '{ "version": 1 }',
    'in/a.json': guide,
    'links.json': text({
      roadmap: [{ title: 'P', tasks: [{ id: 'x', text: '=1', url: 'more' }] }],
    }),
  });
  const exportOf = (...args: string[]) => runHere(['export', ...args], { cwd });

  it('writes the guide as Markdown', async () => {
    const args = ['export', 'a.json', '--format', 'markdown'];
    const { code, stdout, stderr } = await run(args, { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^# Baker to Brewer in Four Months\n\nYou already know yeast\.\n/);
    assert.match(stdout, /\n## Reality check\n/);
    const german = await exportOf('a.json', '-f', 'markdown', '--lang', 'de-AT');
    assert.match(german.stdout, /\n## Bevor es losgeht\n/);
  });

  it('writes its data as JSON-LD', async () => {
    const plain = await exportOf('a.json', '-f', 'json-ld');
    assert.deepEqual([plain.code, plain.stderr], [0, '']);
    assert.equal(graphOf(plain.stdout)[0]!['@id'], '_:guide');
    const { stdout } = await exportOf('a.json', '-f', 'json-ld', '--url', 'https://example.org/g');
    assert.equal(graphOf(stdout)[0]!['@id'], 'https://example.org/g#pathway:baker-to-brewer');
  });

  it('writes its tasks as a table', async () => {
    const { code, stdout, stderr } = await exportOf('a.json', '-f', 'csv');
    assert.deepEqual([code, stderr], [0, '']);
    const rows = parseCsv<Record<string, string>>(stdout, { columns: true });
    assert.equal(rows.length, 9);
    assert.equal(rows[0]!.task, 'Read the Mash Book');
    const marked = await exportOf('a.json', '-f', 'csv', '--bom');
    assert.equal(marked.stdout, `\uFEFF${stdout}`);
  });

  it('takes YAML, standard input and addresses, and writes files', async () => {
    const { stdout } = await exportOf('a.yaml', '-f', 'markdown');
    assert.equal(stdout, '# T\n\nFrom A to B\n');
    assert.deepEqual(
      await run(['export', '-', '-f', 'markdown', '-o', 'out.md'], { cwd, input: yaml }),
      { code: 0, stdout: '', stderr: '' },
    );
    assert.equal(readFileSync(join(cwd, 'out.md'), 'utf8'), stdout);
    const server = await serve((_, response) =>
      response.end(readFileSync(join(cwd, 'links.json'))),
    );
    const fetched = await exportOf(`${server}/guides/x.json`, '-f', 'csv');
    assert.equal(fetched.stdout.split('\r\n')[1], `1,P,,x,'=1,,,,${server}/guides/more`);
  });

  it('leads links from where the document is to lie', async () => {
    const { stdout } = await exportOf(
      'links.json',
      '-f',
      'markdown',
      '--base',
      'https://e.org/g/x',
    );
    assert.match(stdout, /- \[=1\]\(<https:\/\/e\.org\/g\/more>\)/);
    assert.match((await exportOf('links.json', '-f', 'csv')).stdout, /,more\r\n$/);
  });

  it('mends a flawed document as pages do, and tells what is wrong with it', async () => {
    const { code, stdout, stderr } = await exportOf('flawed.json', '-f', 'markdown');
    assert.equal(code, 0);
    assert.equal(stdout, '# From clay to wood\n\nFrom Potter to Carpenter\n');
    assert.match(stderr, /flawed\.json:11:17: error: /);
    assert.match(
      stderr,
      /pathway: flawed\.json has 1 problem; it is exported as pages show it\.\n$/,
    );
  });

  it('exports nothing of what cannot be shown', async () => {
    for (const [name, said] of [
      ['broken.json', /broken\.json:1:7: error:/],
      ['fatal.json', /error: id is missing/],
    ] as const) {
      const { code, stdout, stderr } = await exportOf(name, '-f', 'markdown', '-o', 'none.md');
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, said);
      assert.ok(!existsSync(join(cwd, 'none.md')));
    }
  });

  it('says what it could not do, and what to do about it', async () => {
    for (const [args, said] of [
      [['a.json'], /required option '-f, --format <format>' not specified/],
      [['a.json', '-f', 'pdf'], /'pdf' is invalid\. Allowed choices are markdown, json-ld, csv/],
      [['none.json', '-f', 'csv'], /“none\.json” does not exist/],
      [['in', '-f', 'csv'], /“in” is not one document\. Export one document at a time/],
      [['a.json', '-f', 'csv', '-o', './a.json'], /“a\.json” is the document itself/],
      [['a.json', '-f', 'csv', '-o', 'in'], /“in” is a folder/],
      [['a.json', '-f', 'csv', '--url', 'https://e.org'], /--url is for --format json-ld alone\./],
      [['a.json', '-f', 'markdown', '--bom'], /--bom is for --format csv alone\./],
      [['a.json', '-f', 'json-ld', '--url', 'guide'], /'guide' is invalid\. Give a whole address/],
      [['a.json', '-f', 'csv', '--base', 'file:///x'], /Give a whole address, such as https/],
      [['a.json', '-f', 'markdown', '--lang', 'fr'], /There are words in ar, de, en;/],
      [['a.json', '-f', 'markdown', '--lang', 'no tag'], /There are words in ar, de, en;/],
    ] as const) {
      const { code, stdout, stderr } = await exportOf(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, said);
    }
    assert.equal(readFileSync(join(cwd, 'a.json'), 'utf8'), guide);
  });
});
