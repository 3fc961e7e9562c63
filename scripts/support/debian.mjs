import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Two of us may want something at once, and apt-get does not wait for another. */
const LOCK = join(tmpdir(), 'pathway-elements-apt.lock');

/**
 * Installs packages of Debian with apt-get, where this is Debian and we are root.
 *
 * @param {string} what - what they are for, told to whoever watches
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are installed now
 */
export function installDebianPackages(what, packages) {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`No ${what} found: installing Debian's ${packages.join(', ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    const install = ['install', '-qq', '--yes', '--no-install-recommends', ...packages];
    for (const args of [['update', '-qq'], install])
      execFileSync('flock', [LOCK, 'apt-get', ...args], { env, stdio: 'inherit' });
    return true;
  } catch (error) {
    console.warn(`apt-get could not install ${what} (${String(error)}).`);
    return false;
  }
}

/** @returns {boolean} whether this is Debian itself; Ubuntu's browsers need snap */
function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
