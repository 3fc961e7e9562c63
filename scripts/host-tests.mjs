/**
 * Opens a guide in the places where pages are made: builds each host's site or app, installs what that needs, and looks at
 * the page in a browser. Ends with a line for each host and one that counts it all: `24 passed, 0 failed`. Builds the
 * package first where nothing is built. A host that can't be tried here has failed.
 *
 * Usage: npm run test:hosts [-- hugo react …]   some hosts, or all of them
 *        npm run test:hosts -- --smoke          the few that stand for the others
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_FILE, readCounts } from './support/counts.mjs';
import { root, run } from './support/run.mjs';

/** One of each kind: a content management system, a tool for static sites, a framework. */
const SMOKE = ['html', 'hugo', 'react', 'wordpress'];

const hosts = readdirSync(join(root, 'tests/hosts'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => file.replace('.test.ts', ''));

const asked = process.argv.slice(2);
const isSmoke = asked.includes('--smoke');
const named = asked.filter((argument) => argument !== '--smoke');
const unknown = named.filter((name) => !hosts.includes(name));
if (unknown.length > 0) {
  console.error(`There is no host called ${unknown.join(', ')}. There are: ${hosts.join(', ')}.`);
  process.exit(2);
}
const chosen = named.length > 0 ? named : isSmoke ? SMOKE : hosts;

if (!existsSync(join(root, 'dist/integrity.json'))) {
  console.log('\n== Build: there is none yet ==');
  const code = await run('node', ['scripts/build.mjs', '--skip-size']);
  if (code !== 0) {
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'pathway-elements-hosts-'));

/** @returns {string} the package as it would be published, which all hosts install */
function pack() {
  const told = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [{ filename }] = JSON.parse(told);
  return join(folder, filename);
}

const tarball = pack();

/** @param {string} host */
async function tryHost(host) {
  console.log(`\n== ${host} ==`);
  const counts = join(folder, `${host}.json`);
  const start = performance.now();
  const code = await run(
    process.execPath,
    ['scripts/node-tests.mjs', `tests/hosts/${host}.test.ts`],
    {
      [COUNTS_FILE]: counts,
      PATHWAY_TARBALL: tarball,
      PATHWAY_SMOKE: isSmoke ? 'true' : '',
    },
  );
  const { passed, failed, skipped } = readCounts(counts);
  // A run can break down with no failing test to show for it.
  const isBroken = passed + failed === 0 || (code !== 0 && failed === 0);
  if (isBroken) console.error(`${host} broke down (exit code ${code}).`);
  const seconds = Math.round((performance.now() - start) / 1000);
  return { host, passed, failed: failed + (isBroken ? 1 : 0), skipped, seconds };
}

/** @type {Awaited<ReturnType<typeof tryHost>>[]} */
const tried = [];
for (const host of chosen) tried.push(await tryHost(host));
rmSync(folder, { recursive: true, force: true });

console.log('');
for (const { host, passed, failed, skipped, seconds } of tried) {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${host.padEnd(12)} ${passed} passed, ${failed} failed${left} (${seconds} s)`);
}
const left = hosts.filter((host) => !chosen.includes(host));
if (left.length > 0) console.log(`\nNot tried, since not asked for: ${left.join(', ')}`);
const sum = (/** @type {'passed' | 'failed'} */ what) =>
  tried.reduce((total, counts) => total + counts[what], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
