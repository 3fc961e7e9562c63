import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_BYTES, parse } from '../../src/model/index.js';
import { readFlawless } from '../../src/model/read-flawless.js';
import { complete, demoDocuments, minimal, readClean, type Json } from './support.js';

const BASE = 'https://example.org/guides/';

describe('the short way for flawless documents', () => {
  it('reads what parse reads', () => {
    for (const input of [minimal(), complete(), JSON.stringify(complete())]) {
      assert.deepEqual(readFlawless(input, BASE), readClean(input, { baseUrl: BASE }));
    }
    for (const [name, text] of demoDocuments()) {
      assert.deepEqual(readFlawless(text, BASE), readClean(text, { baseUrl: BASE }), name);
    }
  });

  it('freezes what it reads', () => {
    const pathway = readFlawless(complete(), BASE)!;
    assert.ok(Object.isFrozen(pathway));
    assert.ok(Object.isFrozen(pathway.roadmap[0]?.tasks[0]?.skills));
  });

  const flawed: Record<string, unknown> = {
    'no JSON': '{',
    'an empty text': '',
    'a web page': '<!doctype html>',
    'a list': [],
    nothing: undefined,
    'a newer version': minimal({ version: 2 }),
    'a part that is missing': { ...minimal(), from: undefined },
    'a wrong type': minimal({ views: 'many' }),
    'an unknown key': minimal({ colour: 1 }),
    __proto__: `{"__proto__":{},${JSON.stringify(minimal()).slice(1)}`,
    'a wrong priority': minimal({ skills: { toLearn: [{ name: 'A', priority: 'x' }] } }),
    'a circle': minimal({
      skills: { toLearn: [{ id: 'a', name: 'A', priority: 'critical', requires: ['a'] }] },
    }),
    'equal ids': minimal({
      faq: [
        { id: 'a', question: 'Q', answer: 'A' },
        { id: 'a', question: 'Q', answer: 'A' },
      ],
    }),
    'a reference to nothing': minimal({ actionPlan: { thisWeek: [{ task: 'x' }] } }),
    'an unsafe link': minimal({ author: { name: 'A', url: 'javascript:alert(1)' } }),
    'too many items': minimal({ overview: Array.from({ length: 10_001 }, () => 'A') }),
    'too many bytes': JSON.stringify(minimal({ summary: 'a'.repeat(MAX_BYTES) })),
    'an object that throws': {
      get version(): number {
        throw new Error('no');
      },
    },
  };
  for (const [what, input] of Object.entries(flawed)) {
    it(`leaves to parse what has a flaw: ${what}`, () => {
      assert.notEqual(parse(input).problems.length, 0);
      assert.equal(readFlawless(input, BASE), undefined);
    });
  }

  it('leaves the input as it is', () => {
    const input: Json = complete();
    readFlawless(input, BASE);
    assert.deepEqual(input, complete());
  });
});
