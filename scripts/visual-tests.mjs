/**
 * Compares the chief pictures with those in `tests/visual/baseline`.
 *
 * Usage: npm run test:visual [-- --update] (after a build; `--update` accepts what there is now)
 */
import { run } from './support/run.mjs';

process.exitCode = await run(
  process.execPath,
  ['scripts/node-tests.mjs', 'tests/visual'],
  process.argv.includes('--update') ? { UPDATE_PICTURES: '1' } : {},
);
