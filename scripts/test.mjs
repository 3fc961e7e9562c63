/**
 * Runs everything that must pass, and ends with one line that counts it all: `212 passed, 0 failed`. A stage that
 * fails stops none of the others, so that one run tells everything there is to mend.
 *
 * Usage: npm test
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_FILE, readCounts } from './support/counts.mjs';
import { run, runHeldBack } from './support/run.mjs';

/**
 * @typedef {object} Stage
 * @property {string} title - what it does
 * @property {[command: string, ...args: string[]]} command
 * @property {boolean} [needsBuild] - whether it works on what the build made
 * @property {boolean} [isCheck] - whether it is one check as a whole; others count their tests
 */

/** @type {Stage} */
const build = {
  title: 'Build: everything that the package publishes',
  command: ['node', 'scripts/build.mjs', '--skip-size'],
};

/**
 * The lanes in which all else goes, one after the other in each. Beside the build, both begin with what needs none of it. In the
 * first are the tests of which two files at once run, and never two commands of that kind; in the second is what has one
 * processor at the most, and waits, while the first has use for the other.
 *
 * @type {Stage[][]}
 */
const lanes = [
  [
    {
      title: 'Format: every file as Prettier writes it',
      command: ['npm', 'run', '--silent', 'format:check'],
      isCheck: true,
    },
    {
      title: 'Types: sources, tests and scripts',
      command: ['npm', 'run', '--silent', 'types'],
      isCheck: true,
    },
    {
      title: 'Size: the built files against their ceilings',
      command: ['node', 'scripts/size.mjs'],
      needsBuild: true,
      isCheck: true,
    },
    {
      title: 'Tests in Node: what needs no browser',
      command: ['npm', 'run', '--silent', 'test:node'],
    },
    {
      title: 'Tests in a browser: the elements',
      command: ['npm', 'run', '--silent', 'test:elements'],
    },
    {
      title: 'Tests in a browser: the built files',
      command: ['npm', 'run', '--silent', 'test:dist'],
      needsBuild: true,
    },
  ],
  [
    {
      title: 'Lint: code, templates, who may import whom',
      command: ['npm', 'run', '--silent', 'lint'],
      isCheck: true,
    },
    {
      title: 'Reproducible: a build elsewhere, byte for byte the same',
      command: ['npm', 'run', '--silent', 'test:reproducible'],
      needsBuild: true,
      isCheck: true,
    },
    {
      title: 'Bench: bytes, requests, nodes and layout shift against their ceilings',
      command: ['npm', 'run', '--silent', 'bench', '--', '--quick'],
      needsBuild: true,
      isCheck: true,
    },
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

const headingOf = (/** @type {string} */ title) => `\n== ${title} ==`;

/** @param {number} code - exit code of a stage that is one check as a whole */
function count(code) {
  if (code === 0) total.passed += 1;
  else total.failed += 1;
}

/** @returns {Promise<boolean>} whether everything has been built */
async function runBuild() {
  console.log(headingOf(build.title));
  const [command, ...args] = build.command;
  const code = await run(command, args);
  count(code);
  return code === 0;
}

const built = runBuild();

/** @param {Stage} stage */
async function isLeftOut({ title, needsBuild }) {
  if (!needsBuild || (await built)) return false;
  console.log(headingOf(`${title} (left out, since the build failed)`));
  return true;
}

/** @param {Stage} stage - that is one check as a whole */
async function runCheck({ title, command: [command, ...args] }) {
  count(await runHeldBack(headingOf(title), command, args));
}

/** @param {Stage} stage - whose reporter counts tests */
async function runTests({ title, command: [command, ...args] }) {
  const file = join(folder, `counts-${title.replace(/\W+/g, '-')}.json`);
  const code = await runHeldBack(headingOf(title), command, args, { [COUNTS_FILE]: file });
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

/** @param {Stage[]} lane */
async function runLane(lane) {
  for (const stage of lane) {
    if (await isLeftOut(stage)) continue;
    await (stage.isCheck ? runCheck(stage) : runTests(stage));
  }
}

await Promise.all([built, ...lanes.map(runLane)]);
rmSync(folder, { recursive: true, force: true });

if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || testsRun === 0 ? 1 : 0;
