import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { apiPages } from '../../scripts/api-docs.mjs';

it('docs/api is what the manifest says (npm run build && npm run api-docs)', async () => {
  const folder = new URL('../../docs/api/', import.meta.url);
  const pages = await apiPages();
  assert.deepEqual((await readdir(folder)).sort(), [...pages.keys()].sort());
  for (const [name, page] of pages)
    assert.equal(await readFile(new URL(name, folder), 'utf8'), page);
});
