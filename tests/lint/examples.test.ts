import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rules } from '../../src/lint/index.js';
import { findingsOf } from './support.js';

describe('the rules', () => {
  it('are all that there are files for', () => {
    const files = readdirSync('src/lint/rules', { recursive: true, encoding: 'utf8' });
    const declared = files.flatMap((file) => {
      if (!file.endsWith('.ts')) return [];
      const text = readFileSync(join('src/lint/rules', file), 'utf8');
      const [, id] = /^export const \w+: Rule = \{\n {2}id: '([^']+)'/m.exec(text) ?? [];
      return id === undefined ? [] : [id];
    });
    assert.deepEqual(rules.map(({ id }) => id).sort(), declared.sort());
  });

  it('have ids of their own', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z0-9]+)+$/);
  });

  for (const { id, title, reason, examples } of rules) {
    const links = new Map(Object.entries(examples.links ?? {}));

    it(`find what they show as wrong, and say what, where and how to mend it: ${id}`, async () => {
      const found = await findingsOf(id, examples.wrong, { links });
      assert.ok(found.length > 0);
      for (const { message, suggestion, segments } of found) {
        assert.ok(segments.length > 0);
        for (const sentence of [message, suggestion]) assert.match(sentence, /^\S.*[.?!]$/s);
      }
    });

    it(`are silent on what they show as right: ${id}`, async () => {
      assert.deepEqual(await findingsOf(id, examples.right, { links }), []);
    });

    it(`say what they ask for and why: ${id}`, () => {
      for (const sentence of [title, reason]) assert.match(sentence, /^\S.*[.?!]$/s);
    });
  }
});
