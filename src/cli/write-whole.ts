import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { codeOf, trouble, troubleOf, type Trouble } from './trouble.js';

const statsOf = (path: string) => {
  try {
    return statSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Writes a file as a whole or not at all; of one that is there already, links to it, owner and rights stay. All at
 * once, so that no Ctrl-C comes between.
 * @returns what has kept it from being written
 */
export const writeWhole = (path: string, text: string): Trouble | undefined => {
  try {
    const stats = statsOf(path);
    if (stats?.isDirectory()) {
      return trouble(path, `“${path}” is a folder.`, 'Name the file to write.');
    }
    if (stats && !stats.isFile()) {
      // A device or a pipe is written to; put a file in its place, and it would be gone.
      writeFileSync(path, text);
      return undefined;
    }
    // Whoever may write to the folder could replace a file that is protected.
    if (stats) accessSync(path, constants.W_OK);
    writeFileAtomic.sync(path, text, {
      // It takes what a nearly full disk has room for as all; this one either writes everything or throws.
      tmpfileCreated: (file) => {
        writeFileSync(file, text);
      },
    });
    return undefined;
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(codeOf(error) ?? '')) {
      return trouble(
        path,
        `“${path}” may not be written.`,
        'Give yourself the right to it and to its folder.',
      );
    }
    if (codeOf(error) === 'ENOENT') {
      return trouble(path, `The folder of “${path}” does not exist.`, 'Make it first.');
    }
    return troubleOf(path, error);
  }
};
