import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`; every script works from here, wherever it is called. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const windows = process.platform === 'win32';

/**
 * Runs a command, one of the project's own dependencies included, with its output passed straight through.
 *
 * @param {string} command - a program on the path or in `node_modules/.bin`
 * @param {readonly string[]} [args] - its arguments
 * @param {NodeJS.ProcessEnv} [env] - variables to set beside the present ones
 * @returns {Promise<number>} its exit code; 1 when it was killed or could not start
 */
export function run(command, args = [], env = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  // Only a shell finds the `.cmd` files that npm writes on Windows; elsewhere it would get in the way.
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    shell: windows && command !== process.execPath,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
