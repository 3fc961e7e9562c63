/**
 * Runs the tests of the elements and of the built files in several browser engines, and installs those that are
 * missing.
 *
 * Usage: npm run test:engines [-- chromium firefox webkit] (after a build)
 */
import { ENGINE, engineNames } from './support/engines.mjs';
import { run } from './support/run.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !engineNames.some((known) => known === name));
if (unknown.length > 0) {
  console.error(
    `There is no engine called ${unknown.join(', ')}. There are: ${engineNames.join(', ')}.`,
  );
  process.exit(2);
}

const failed = [];
for (const engine of asked.length > 0 ? asked : engineNames) {
  for (const group of ['elements', 'dist']) {
    console.log(`\n== ${engine}: ${group} ==`);
    const code = await run('npx', ['web-test-runner', '--group', group], { [ENGINE]: engine });
    if (code !== 0) failed.push(`${engine}: ${group}`);
  }
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll engines passed.');
process.exitCode = failed.length > 0 ? 1 : 0;
