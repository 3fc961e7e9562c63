import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file's own path, whatever links have led to it; of one that is not there, the path that was given. */
export const realPath = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
};
