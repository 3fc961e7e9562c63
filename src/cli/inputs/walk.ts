import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { troubleOf, type Trouble } from '../trouble.js';

/** The endings that a search looks for. */
export const DOCUMENT = /\.(?:json|jsonc|ya?ml)$/i;

/** A file that a search has found. */
export interface FoundFile {
  readonly kind: 'found';
  readonly path: string;
}

const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const leadsToFolder = (link: string): boolean => {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Searches a folder and those in it for documents, in the order of their names. Links are followed, each folder is
 * searched once, so that no circle of links goes on for ever.
 * @param seen the folders that have been searched
 */
export const walk = function* (
  folder: string,
  seen = new Set<string>(),
): Generator<FoundFile | Trouble> {
  let entries;
  try {
    const real = realpathSync.native(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield troubleOf(folder, error);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    const isDocument = DOCUMENT.test(entry.name);
    if (entry.isDirectory()) yield* walk(path, seen);
    else if (entry.isFile() && isDocument) yield { kind: 'found', path };
    else if (entry.isSymbolicLink()) {
      // One that leads nowhere matters only where a document was to be expected.
      if (leadsToFolder(path)) yield* walk(path, seen);
      else if (isDocument) yield { kind: 'found', path };
    }
  }
};
