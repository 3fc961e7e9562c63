import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeWhole } from '../../src/cli/write-whole.js';
import { flawed, run, temporaryFolder, text } from './support.js';

describe('pathway convert', () => {
  const yaml = 'version: 1 # first\nid: a-b\nfrom: { title: A }\nto: { title: B }\ntitle: T\n';
  const data = { version: 1, id: 'a-b', from: { title: 'A' }, to: { title: 'B' }, title: 'T' };

  it('writes plain JSON, to standard output or into a file', async () => {
    const cwd = temporaryFolder({ 'a.yaml': yaml, 'b.jsonc': `// mine\n${text()}` });
    const { code, stdout, stderr } = await run(['convert', 'a.yaml'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), data);

    assert.deepEqual(await run(['convert', '-', '-o', 'out.json'], { cwd, input: yaml }), {
      code: 0,
      stdout: '',
      stderr: '',
    });
    assert.deepEqual(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')), data);
    // Onto itself.
    assert.equal((await run(['convert', 'b.jsonc', '-o', 'b.jsonc'], { cwd })).code, 0);
    assert.equal(readFileSync(join(cwd, 'b.jsonc'), 'utf8'), text());
    // A file of YAML is not to become one of JSON by a slip.
    const slip = await run(['convert', 'a.yaml', '-o', './a.yaml'], { cwd });
    assert.equal(slip.code, 2);
    assert.match(slip.stderr, /“a\.yaml” is the document itself/);
    assert.equal(readFileSync(join(cwd, 'a.yaml'), 'utf8'), yaml);
  });

  it('says what it could not do', async () => {
    const cwd = temporaryFolder({
      'flawed.json': flawed,
      'broken.json': '{ "a" 1 }',
      'in/a.json': text(),
    });
    const converted = await run(['convert', 'flawed.json'], { cwd });
    assert.equal(converted.code, 0);
    assert.match(converted.stderr, /flawed\.json has 1 problem; “pathway validate” tells/);

    const broken = await run(['convert', 'broken.json', '-o', 'out.json'], { cwd });
    assert.equal(broken.code, 1);
    assert.match(broken.stderr, /broken\.json:1:7: error:/);
    assert.ok(!existsSync(join(cwd, 'out.json')));

    for (const [args, said] of [
      [['none.json'], /“none\.json” does not exist/],
      [['in'], /“in” is not one document/],
      [['in/a.json', '-o', 'in'], /“in” is a folder/],
      [['in/a.json', '-o', 'no/b.json'], /The folder of “no\/b\.json” does not exist/],
    ] as const) {
      const { code, stdout, stderr } = await run(['convert', ...args], { cwd });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, said);
    }
  });
});

describe('what is written whole', () => {
  it('goes into a device, not into its place', { skip: process.platform === 'win32' }, () => {
    assert.equal(writeWhole('/dev/null', 'x'), undefined);
    assert.equal(readFileSync('/dev/null', 'utf8'), '');
  });

  it('leaves what was there if the disk is full', { skip: !existsSync('/dev/full') }, () => {
    assert.match(writeWhole('/dev/full', 'x')!.message, /the disk is full/);
    const file = join(temporaryFolder(), 'a.json');
    writeFileSync(file, 'old');
    assert.equal(writeWhole(file, 'new'), undefined);
    assert.equal(readFileSync(file, 'utf8'), 'new');
  });
});

describe('pathway schema', () => {
  it('prints the schema', async () => {
    const { code, stdout } = await run(['schema']);
    assert.equal(code, 0);
    assert.match((JSON.parse(stdout) as { $schema: string }).$schema, /json-schema\.org/);
  });
});
