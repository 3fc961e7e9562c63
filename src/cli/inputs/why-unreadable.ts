import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { nearest } from '../../model/nearest.js';
import { codeOf, trouble, troubleOf, type Trouble } from '../trouble.js';

/** The name of a file nearby that was probably meant. */
const meantInstead = (path: string): string | undefined => {
  try {
    const folder = dirname(path);
    const meant = nearest(basename(path), readdirSync(folder));
    return meant === undefined ? undefined : path.slice(0, -basename(path).length) + meant;
  } catch {
    return undefined;
  }
};

/** Why a file could not be reached, with what was probably meant. */
export const whyUnreadable = (path: string, failure: unknown): Trouble => {
  if (codeOf(failure) !== 'ENOENT') return troubleOf(path, failure);
  try {
    if (lstatSync(path).isSymbolicLink()) {
      return trouble(
        path,
        `“${path}” is a symbolic link to “${readlinkSync(path)}”, which does not exist.`,
        'Point the link at a file that exists.',
      );
    }
  } catch {
    // Then it is simply not there.
  }
  const meant = meantInstead(path);
  const { message, suggestion } = troubleOf(path, failure);
  return trouble(path, message, meant === undefined ? suggestion : `Did you mean “${meant}”?`);
};
