/**
 * Runs the tests that need no browser: everything in `tests` but `elements`, `dist`, `browser`,
 * `visual` and `hosts`.
 *
 * Usage: npm run test:node [-- folder or file…]
 */
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { root, run } from './support/run.mjs';

const ownCommands = ['elements', 'dist', 'browser', 'visual', 'hosts'].map(
  (name) => `tests/${name}/`,
);

/**
 * Node 20 takes no glob patterns, so the files are listed here.
 *
 * @param {string} path - a folder or file, from the root of the project
 * @returns {string[]} the test files there
 */
function testFilesIn(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true })
    .map((name) => `${path.replace(/\/$/, '')}/${String(name).split(sep).join('/')}`)
    .filter(
      (file) =>
        file.endsWith('.test.ts') &&
        (path !== 'tests' || !ownCommands.some((folder) => file.startsWith(folder))),
    )
    .sort();
}

const paths = process.argv.slice(2);
const files = (paths.length > 0 ? paths : ['tests']).flatMap(testFilesIn);
if (files.length === 0) {
  console.error('No test files found.');
  process.exit(1);
}
process.exitCode = await run(process.execPath, [
  '--import=tsx',
  '--test',
  // Left to itself, Node keeps one core free, which on two leaves one.
  `--test-concurrency=${String(availableParallelism())}`,
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/support/node-counts-reporter.mjs',
  '--test-reporter-destination=stdout',
  ...files,
]);
