import { freeze } from './freeze.js';
import { MAX_BYTES, plainCopy } from './limits.js';
import { matchesFormat } from './matches-format.js';
import { normalise } from './normalise.js';
import type { Pathway } from './pathway.js';
import type { PathwayDocument } from './schema.js';

/**
 * Reads a document by the same rules as `parse`, without the code that mends documents and explains what is wrong with
 * them: a page need not load that for a good one.
 * @returns the pathway, or undefined where `parse` would find anything at all to say
 */
export const readFlawless = (input: unknown, baseUrl: string): Pathway | undefined => {
  const flaws: unknown[] = [];
  const flaw = (found: unknown) => flaws.push(found);
  try {
    // Three bytes are the most that a UTF-16 unit takes, so that no text within the limit is measured.
    if (typeof input === 'string' && input.length * 3 > MAX_BYTES) return undefined;
    const document = plainCopy(typeof input === 'string' ? JSON.parse(input) : input, flaw);
    if (!matchesFormat(document)) return undefined;
    const pathway = normalise(document as PathwayDocument, baseUrl, flaw);
    return flaws.length ? undefined : freeze(pathway);
  } catch {
    return undefined;
  }
};
