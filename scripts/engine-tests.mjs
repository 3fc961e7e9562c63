/**
 * Runs the tests of the elements and of the built files in several browser engines, installs those that are missing,
 * and ends with one line that counts it all: `212 passed, 0 failed`. Builds first where nothing is built.
 *
 * Usage: npm run test:engines [-- chromium firefox webkit] [--group elements|dist]
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_FILE, readCounts } from './support/counts.mjs';
import { ENGINE, engineNames } from './support/engines.mjs';
import { root, run } from './support/run.mjs';

const GROUPS = ['elements', 'dist'];

const args = process.argv.slice(2);
const groupAt = args.indexOf('--group');
const groups = groupAt < 0 ? GROUPS : args.splice(groupAt, 2).slice(1);
if (!groups.every((name) => GROUPS.includes(name)) || groups.length === 0) {
  console.error(`--group is one of: ${GROUPS.join(', ')}.`);
  process.exit(2);
}
const asked = args;
const unknown = asked.filter((name) => !engineNames.some((known) => known === name));
if (unknown.length > 0) {
  console.error(
    `There is no engine called ${unknown.join(', ')}. There are: ${engineNames.join(', ')}.`,
  );
  process.exit(2);
}

if (!existsSync(join(root, 'dist/pathway-elements.js'))) {
  console.log('\n== Build: there is none yet ==');
  const code = await run('node', ['scripts/build.mjs', '--skip-size']);
  if (code !== 0) {
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'pathway-elements-'));

/**
 * @param {string} engine
 * @param {string} group - of the runner's configuration
 */
async function runGroup(engine, group) {
  console.log(`\n== ${engine}: ${group} ==`);
  const file = join(folder, `${engine}-${group}.json`);
  const variables = { [ENGINE]: engine, [COUNTS_FILE]: file };
  const code = await run('web-test-runner', ['--group', group], variables);
  const { passed, failed } = readCounts(file);
  // A run can break down with no failing test to show for it.
  const isBroken = passed + failed === 0 || (code !== 0 && failed === 0);
  if (isBroken) console.error(`${engine}: ${group} broke down (exit code ${code}).`);
  return { engine, group, passed, failed: failed + (isBroken ? 1 : 0) };
}

/** @type {Awaited<ReturnType<typeof runGroup>>[]} */
const runs = [];
for (const engine of asked.length > 0 ? asked : engineNames) {
  for (const group of groups) runs.push(await runGroup(engine, group));
}
rmSync(folder, { recursive: true, force: true });

console.log('');
for (const { engine, group, passed, failed } of runs) {
  console.log(`${`${engine}: ${group}`.padEnd(20)} ${passed} passed, ${failed} failed`);
}
const sum = (/** @type {'passed' | 'failed'} */ what) =>
  runs.reduce((total, counts) => total + counts[what], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
