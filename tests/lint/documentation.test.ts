import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { lintRulesPage } from '../../scripts/lint-rules.js';

it('docs/lint-rules.md is what the rules say (node --import=tsx scripts/lint-rules.ts)', async () => {
  const page = await readFile(new URL('../../docs/lint-rules.md', import.meta.url), 'utf8');
  assert.equal(page, await lintRulesPage());
});
