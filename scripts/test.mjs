/**
 * Runs everything that must pass, and ends with one line that counts it all: `212 passed, 0 failed`. A stage that
 * fails stops none of the others, so that one run tells everything there is to mend.
 *
 * Usage: npm test
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import { COUNTS_FILE, readCounts } from './support/counts.mjs';
import { run, runHeldBack } from './support/run.mjs';

/**
 * @typedef {object} Stage
 * @property {string} title - what it does
 * @property {[command: string, ...args: string[]]} command
 * @property {boolean} [needsBuild] - whether it works on what the build made
 */

/** @type {Stage} */
const build = {
  title: 'Build: everything that the package publishes',
  command: ['node', 'scripts/build.mjs', '--skip-size'],
};

/** How many checks run side by side, beside the build or after it. */
const AT_ONCE = 2;

/**
 * What is one check as a whole and can't fail for want of time; what fills the time of the build comes first.
 *
 * @type {Stage[]}
 */
const checks = [
  {
    title: 'Lint: code, templates, who may import whom',
    command: ['npm', 'run', '--silent', 'lint'],
  },
  {
    title: 'Format: every file as Prettier writes it',
    command: ['npm', 'run', '--silent', 'format:check'],
  },
  { title: 'Types: sources, tests and scripts', command: ['npm', 'run', '--silent', 'types'] },
  {
    title: 'Size: the built files against their ceilings',
    command: ['node', 'scripts/size.mjs'],
    needsBuild: true,
  },
];

/**
 * A check too, which takes as long as a build and one processor: beside the first tests.
 *
 * @type {Stage}
 */
const reproducible = {
  title: 'Reproducible: a build elsewhere, byte for byte the same',
  command: ['npm', 'run', '--silent', 'test:reproducible'],
  needsBuild: true,
};

/**
 * What counts its tests, one after the other: they wait for browsers, and would wait for each other. Those of one row have a
 * page of their own at a time, which leaves room for the other.
 *
 * @type {Stage[][]}
 */
const tests = [
  [
    {
      title: 'Tests in Node: what needs no browser',
      command: ['npm', 'run', '--silent', 'test:node'],
    },
  ],
  [
    {
      title: 'Tests in a browser: the elements',
      command: ['npm', 'run', '--silent', 'test:elements'],
    },
  ],
  [
    {
      title: 'Tests in a browser: the built files',
      command: ['npm', 'run', '--silent', 'test:dist'],
      needsBuild: true,
    },
  ],
  [
    {
      title: 'Tests from outside a browser: leaks, leaving and coming back',
      command: ['npm', 'run', '--silent', 'test:browser'],
      needsBuild: true,
    },
    {
      title: 'Pictures: the look against its baseline',
      command: ['npm', 'run', '--silent', 'test:visual'],
      needsBuild: true,
    },
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'pathway-elements-'));

/** @type {import('./support/counts.mjs').Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
let testsRun = 0;

/** @param {number} code - exit code of a stage that is one check as a whole */
function count(code) {
  if (code === 0) total.passed += 1;
  else total.failed += 1;
}

/** @returns {Promise<boolean>} whether everything has been built */
async function runBuild() {
  console.log(`\n== ${build.title} ==`);
  const [command, ...args] = build.command;
  const code = await run(command, args);
  count(code);
  return code === 0;
}

const built = runBuild();

/** @param {Stage} stage */
async function isLeftOut({ title, needsBuild }) {
  if (!needsBuild || (await built)) return false;
  console.log(`\n== ${title} (left out, since the build failed) ==`);
  return true;
}

/** @param {Stage} stage - that is one check as a whole */
async function runCheck(stage) {
  if (await isLeftOut(stage)) return;
  const [command, ...args] = stage.command;
  count(await runHeldBack(`\n== ${stage.title} ==`, command, args));
}

/**
 * @param {Stage} stage - whose reporter counts tests
 * @param {boolean} isAlone - so that its output can be read as it comes
 */
async function runTests(stage, isAlone) {
  if (await isLeftOut(stage)) return;
  const { title } = stage;
  const [command, ...args] = stage.command;
  const file = join(folder, `counts-${title.replace(/\W+/g, '-')}.json`);
  const heading = `\n== ${title} ==`;
  if (isAlone) console.log(heading);
  const code = await (isAlone
    ? run(command, args, { [COUNTS_FILE]: file })
    : runHeldBack(heading, command, args, { [COUNTS_FILE]: file }));
  const counts = readCounts(file);
  const ranNothing = counts.passed + counts.failed === 0;
  if (ranNothing) console.error(`${title}: no test ran.`);
  // A run can break down with no failing test to show for it.
  if (ranNothing || (code !== 0 && counts.failed === 0)) counts.failed += 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  testsRun += counts.passed;
}

await pMap(checks, runCheck, { concurrency: AT_ONCE });
const reproduced = runCheck(reproducible);
for (const row of tests) await Promise.all(row.map((stage) => runTests(stage, row.length === 1)));
await reproduced;
rmSync(folder, { recursive: true, force: true });

if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || testsRun === 0 ? 1 : 0;
