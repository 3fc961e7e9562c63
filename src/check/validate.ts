import { MAX_BYTES, MAX_ITEMS } from '../model/limits.js';
import { matchesFormat } from '../model/matches-format.js';
import { normalise } from '../model/normalise.js';
import type { Pathway, PathwayDocument } from '../model/index.js';
import type { Finding } from './finding.js';
import { syntaxOf } from './source.js';

export interface ReadOptions {
  /** Name of the file, whose ending says which syntax it is in. */
  readonly name?: string | undefined;
  /** The document's own address, against which its relative links are resolved. */
  readonly baseUrl?: string | undefined;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** What pages would show; undefined where they could show nothing. */
  readonly pathway?: Pathway;
}

/** Links are judged, not followed, so that any address does for a document that has none of its own. */
const ANY_ADDRESS = 'https://relative.invalid/';

/** Every colon after a key, and now and then one within a text: never too few. */
const COLON_AFTER_KEY = /"\s*:/g;

/** Half a character, which stands in no address. */
const HALF_CHARACTER = /\\u[dD][89a-fA-F]/;

/** How many keys and list entries there are. */
const count = (data: unknown, counted = { keys: 0, items: 0 }) => {
  if (typeof data !== 'object' || !data) return counted;
  const values: unknown[] = Object.values(data);
  counted[Array.isArray(data) ? 'items' : 'keys'] += values.length;
  for (const value of values) count(value, counted);
  return counted;
};

/**
 * The pathway of a document in which there is nothing to find. Most are such, and it takes a fraction of the time to see
 * that; in case of doubt the answer is no.
 */
const readFlawless = (
  text: string,
  { name, baseUrl = ANY_ADDRESS }: ReadOptions,
): Pathway | undefined => {
  if (text.length > MAX_BYTES / 3 || syntaxOf(text, name) !== 'json') return undefined;
  if (HALF_CHARACTER.test(text) || !text.isWellFormed()) return undefined;
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const { keys, items } = count(document);
    // Of a key that is given twice, JSON.parse keeps one and says nothing.
    const isEachKeyOnce = text.match(COLON_AFTER_KEY)?.length === keys;
    if (!isEachKeyOnce || items > MAX_ITEMS || !matchesFormat(document)) return undefined;
    const flaws: unknown[] = [];
    const pathway = normalise(document as PathwayDocument, baseUrl, (flaw) => flaws.push(flaw));
    return flaws.length ? undefined : pathway;
  } catch {
    return undefined;
  }
};

/**
 * Holds a document against the format.
 * @param text JSON (comments and trailing commas allowed) or YAML
 * @returns what is wrong with it, with where it stands in the text, and what pages would show. Never rejects for what
 * the text says.
 */
export const validate = async (text: string, options: ReadOptions = {}): Promise<Checked> => {
  const pathway = readFlawless(text, options);
  if (pathway) return { findings: [], pathway };
  const { examine } = await import('./examine.js');
  const { findings, reading } = examine(text, options);
  return reading.pathway ? { findings, pathway: reading.pathway } : { findings };
};
