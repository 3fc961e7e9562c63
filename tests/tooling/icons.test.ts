import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { iconPathsFile, iconPathsSource } from '../../scripts/icons.mjs';
import { ICON_PATHS } from '../../src/elements/shared/icon-paths.js';
import { en } from '../../src/i18n/en.js';

describe('the icons', () => {
  it('are those of the package that is installed', async () => {
    assert.equal(readFileSync(iconPathsFile, 'utf8'), await iconPathsSource());
  });

  it('all differ, and none is missing for a kind of resource', () => {
    const paths = Object.values(ICON_PATHS);
    assert.equal(new Set(paths).size, paths.length);
    for (const kind of Object.keys(en.resourceKinds)) assert.ok(kind in ICON_PATHS, kind);
  });
});
