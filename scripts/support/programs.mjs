import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param {readonly string[]} names - of the same program, the best first
 * @returns {string | undefined} where it lies
 */
export function programInPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * @param {string} variable - of the environment, by which somebody chooses a program
 * @returns {string | undefined} its path; undefined where nobody chose
 * @throws where there is no such program
 */
export function programFromEnvironment(variable) {
  const path = process.env[variable];
  if (!path) return undefined;
  if (!isExecutable(path))
    throw new Error(`${variable} is "${path}", but there is no program at that path.`);
  return path;
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
