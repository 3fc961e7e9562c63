import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint, rules } from '../../src/lint/index.js';
import { demoDocuments, readClean } from '../model/support.js';
import { TODAY } from './support.js';

describe('the documents of the demo', () => {
  for (const [name, text] of demoDocuments()) {
    const pathway = readClean(text, { baseUrl: 'https://example.org/pathways/' });

    it(`are clean, but for what they say they mean: ${name}`, async () => {
      assert.deepEqual(await lint(pathway, { today: TODAY }), []);
    });

    it(`give a reason for each finding that they mean: ${name}`, () => {
      const known = new Set(rules.map(({ id }) => id));
      for (const entry of pathway.lint ?? []) {
        assert.ok(entry?.reason);
        assert.ok(known.has(entry.ignore));
      }
    });
  }
});
