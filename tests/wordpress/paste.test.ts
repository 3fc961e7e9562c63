import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { undoPaste } from '../../integrations/wordpress/editor/paste.js';

const TEXT = /"((?:[^"\\]|\\.)*)"/g;

/** As authors indent, as programs write, and with much room between. */
const layouts: readonly [name: string, write: (data: unknown) => string][] = [
  ['indented', (data) => JSON.stringify(data, null, 2)],
  ['in one line', (data) => JSON.stringify(data)],
  ['with empty lines', (data) => JSON.stringify(data, null, 4).replaceAll('\n', '\n\n')],
];

describe('a document that was pasted from a word processor', () => {
  for (const file of readdirSync('demo/pathways'))
    for (const marks of ['“”', '””', '„“', '«»'])
      it(`is read as it was before ${marks}: ${file}`, async () => {
        const data: unknown = JSON.parse(readFileSync(`demo/pathways/${file}`, 'utf8'));
        for (const [name, write] of layouts) {
          const [open, close] = marks;
          const pasted = write(data).replaceAll(
            TEXT,
            (_, inner: string) => `${open!}${inner}${close!}`,
          );
          const undone = await undoPaste(pasted);
          assert.ok(undone, name);
          assert.deepEqual(JSON.parse(undone), data, name);
        }
      });

  it('keeps typographic marks within texts', async () => {
    const pasted = '{ “title”: “He said “yes”, and “no”: both”, “list”: [“a”, “b “c””], “n”: 1 }';
    assert.deepEqual(JSON.parse((await undoPaste(pasted))!), {
      title: 'He said “yes”, and “no”: both',
      list: ['a', 'b “c”'],
      n: 1,
    });
  });

  it('is left alone where nothing can be made of it', async () => {
    for (const text of ['', 'hello', '“hello”', '{ “a”: }', '{ "a": 1 }'])
      assert.equal(await undoPaste(text), undefined, text);
  });
});
