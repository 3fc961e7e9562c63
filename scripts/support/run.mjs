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
  const child = start(command, args, env, 'inherit');
  return codeOf(child, command);
}

/**
 * Runs a command as `run` does, but holds its output back until it is over, for commands that run side by side.
 *
 * @param {string} title - printed above the output
 * @param {string} command - a program on the path or in `node_modules/.bin`
 * @param {readonly string[]} [args] - its arguments
 * @param {NodeJS.ProcessEnv} [env] - variables to set beside the present ones
 * @returns {Promise<number>} its exit code; 1 when it was killed or could not start
 */
export async function runHeldBack(title, command, args = [], env = {}) {
  const child = start(command, args, env, 'pipe');
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => output.push(chunk));
  const code = await codeOf(child, command);
  console.log(title);
  process.stdout.write(Buffer.concat(output));
  return code;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {'inherit' | 'pipe'} output
 */
function start(command, args, env, output) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  // Only a shell finds the `.cmd` files that npm writes on Windows; elsewhere it would get in the way.
  return spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    shell: windows && command !== process.execPath,
    stdio: ['ignore', output, output],
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} command
 * @returns {Promise<number>}
 */
function codeOf(child, command) {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
