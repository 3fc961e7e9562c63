import { MAX_BYTES, type Pathway } from '../model/index.js';
import { readFlawless } from '../model/read-flawless.js';
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

const STRING_OR_KEY = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

const keysIn = (text: string): number => {
  let keys = 0;
  for (const [, colon] of text.matchAll(STRING_OR_KEY)) if (colon) keys += 1;
  return keys;
};

const keysOf = (data: unknown): number =>
  typeof data === 'object' && data
    ? Object.values(data).reduce<number>(
        (keys, inner) => keys + keysOf(inner),
        Array.isArray(data) ? 0 : Object.keys(data).length,
      )
    : 0;

/** The pathway of a document in which there is nothing to find: what most are, and read in a fraction of the time. */
const flawless = (text: string, { name, baseUrl = ANY_ADDRESS }: ReadOptions) => {
  if (text.length > MAX_BYTES / 3 || syntaxOf(text, name) !== 'json') return undefined;
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const pathway = readFlawless(data, baseUrl);
    // Of a key that is given twice, JSON.parse keeps one and says nothing.
    return pathway && keysIn(text) === keysOf(data) ? pathway : undefined;
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
  const pathway = flawless(text, options);
  if (pathway) return { findings: [], pathway };
  const { examine } = await import('./examine.js');
  const { findings, reading } = examine(text, options);
  return reading.pathway ? { findings, pathway: reading.pathway } : { findings };
};
