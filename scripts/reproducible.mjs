/**
 * Builds a clean copy of the sources in another folder, time zone and language, and fails when anything in it differs
 * from what is built here: so whoever has the sources can tell whether a published file was made from them.
 *
 * Usage: npm run test:reproducible (after a build)
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { root, run } from './support/run.mjs';

/** What no clean checkout holds. */
const made = ['custom-elements.json', 'dist', 'integrations/wordpress/dist'];
const notCopied = [...made, '.git', 'coverage', 'node_modules', 'screenshots'];

/**
 * @param {string} folder - of a project that is built
 * @returns {Map<string, Buffer>} everything that the build made there, by its path
 */
function builtIn(folder) {
  const files = made.flatMap((path) =>
    statSync(join(folder, path)).isFile()
      ? [path]
      : readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length)),
  );
  return new Map(files.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

if (!made.every((path) => existsSync(join(root, path)))) {
  console.error('There is nothing to compare with: run "npm run build" first.');
  process.exit(1);
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pathway-elements-')));
const copy = join(folder, 'somewhere', 'else');
try {
  cpSync(root, copy, {
    recursive: true,
    filter: (source) => !notCopied.some((name) => source === join(root, name)),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const code = await run(process.execPath, [join(copy, 'scripts/build.mjs'), '--skip-size'], {
    // Where tomorrow begins first, and where "i" has a capital letter of its own.
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
  });
  if (code !== 0) throw new Error('The copy could not be built.');

  const [here, there] = [builtIn(root), builtIn(copy)];
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter((path) => {
    const [mine, other] = [here.get(path), there.get(path)];
    return !mine || !other?.equals(mine);
  });
  for (const path of differing) console.error(`${path} is not the same in both builds.`);
  if (differing.length === 0) console.log(`${here.size} files are the same in both builds.`);
  else process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
