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
import { run } from './support/run.mjs';

/**
 * @typedef {object} Stage
 * @property {string} title - what it does
 * @property {[command: string, ...args: string[]]} command
 * @property {boolean} [countsTests] - whether its reporter counts tests; otherwise the whole stage is one check
 * @property {boolean} [needsBuild] - whether it works on what the build made
 */

/** @type {Stage} */
const build = {
  title: 'Build: everything that the package publishes',
  command: ['node', 'scripts/build.mjs', '--skip-size'],
};

/** @type {Stage[]} */
const stages = [
  {
    title: 'Size: the built files against their ceilings',
    command: ['node', 'scripts/size.mjs'],
    needsBuild: true,
  },
  {
    title: 'Reproducible: a build elsewhere, byte for byte the same',
    command: ['npm', 'run', '--silent', 'test:reproducible'],
    needsBuild: true,
  },
  { title: 'Types: sources, tests and scripts', command: ['npm', 'run', '--silent', 'types'] },
  {
    title: 'Lint: code, templates, who may import whom',
    command: ['npm', 'run', '--silent', 'lint'],
  },
  {
    title: 'Format: every file as Prettier writes it',
    command: ['npm', 'run', '--silent', 'format:check'],
  },
  {
    title: 'Tests in Node: what needs no browser',
    command: ['npm', 'run', '--silent', 'test:node'],
    countsTests: true,
  },
  {
    title: 'Tests in a browser: the elements',
    command: ['npm', 'run', '--silent', 'test:elements'],
    countsTests: true,
  },
  {
    title: 'Tests in a browser: the built files',
    command: ['npm', 'run', '--silent', 'test:dist'],
    countsTests: true,
    needsBuild: true,
  },
  {
    title: 'Tests from outside a browser: leaks, leaving and coming back',
    command: ['npm', 'run', '--silent', 'test:browser'],
    countsTests: true,
    needsBuild: true,
  },
  {
    title: 'Pictures: the look against its baseline',
    command: ['npm', 'run', '--silent', 'test:visual'],
    countsTests: true,
    needsBuild: true,
  },
];

const folder = mkdtempSync(join(tmpdir(), 'pathway-elements-'));

/**
 * @param {Stage} stage
 * @param {number} index - tells the files with counts apart
 * @returns {Promise<import('./support/counts.mjs').Counts>}
 */
async function runStage({ title, command: [command, ...args], countsTests }, index) {
  console.log(`\n== ${title} ==`);
  const file = join(folder, `counts-${index}.json`);
  const code = await run(command, args, { [COUNTS_FILE]: file });
  if (!countsTests) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };

  const counts = readCounts(file);
  const ranNothing = counts.passed + counts.failed === 0;
  if (ranNothing) console.error(`${title}: no test ran.`);
  // A run can break down with no failing test to show for it.
  if (ranNothing || (code !== 0 && counts.failed === 0)) counts.failed += 1;
  return counts;
}

const total = await runStage(build, 0);
const isBuilt = total.failed === 0;
let testsRun = 0;
for (const [index, stage] of stages.entries()) {
  if (stage.needsBuild && !isBuilt) {
    console.log(`\n== ${stage.title} (left out, since the build failed) ==`);
    continue;
  }
  const { passed, failed, skipped } = await runStage(stage, index + 1);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (stage.countsTests) testsRun += passed;
}
rmSync(folder, { recursive: true, force: true });

if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || testsRun === 0 ? 1 : 0;
