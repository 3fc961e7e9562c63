import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page loads of `dist`: the scripts, style sheets beside them, and what the scripts fetch. */
const folders = ['', 'check/', 'pieces/'];
const isLoaded = /\.(?:js|css)$/;

/**
 * Writes `integrity.json`: for each file that a page may load, what goes into the `integrity` attribute of its tag.
 *
 * @param {string} dist - the folder of the built files
 */
export function writeIntegrity(dist) {
  const files = folders
    .flatMap((folder) => readdirSync(join(dist, folder)).map((name) => folder + name))
    .filter((file) => isLoaded.test(file))
    .sort();
  const hashes = files.map((file) => {
    const hash = createHash('sha384').update(readFileSync(join(dist, file)));
    return [file, `sha384-${hash.digest('base64')}`];
  });
  writeFileSync(
    join(dist, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
  );
}
