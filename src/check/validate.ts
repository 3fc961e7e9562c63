import { MAX_BYTES, MAX_ITEMS } from '../model/limits.js';
import { matchesFormat } from '../model/matches-format.js';
import type { Pathway, PathwayDocument } from '../model/index.js';
import type { Finding } from './finding.js';
import { mayHaveDoubtfulNumber } from './doubtful-numbers.js';
import { fitsTogether } from './fits-together.js';
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

/** Half a character, which stands in no address. */
const HALF_CHARACTER = /\\u[dD][89a-fA-F]/;

/** The end of a key; within a text, a quotation mark has a backslash before it. */
const KEY_END = /(?<!\\)"\s*:/g;

/** How many keys and list entries there are. */
const count = (data: object, counted = { keys: 0, items: 0 }) => {
  const isList = Array.isArray(data);
  for (const value of isList
    ? (data as unknown[])
    : Object.values(data as Record<string, unknown>)) {
    if (isList) counted.items += 1;
    else counted.keys += 1;
    if (typeof value === 'object' && value) count(value, counted);
  }
  return counted;
};

/**
 * Whether there is nothing to find in a document. Most are such, and it takes a fraction of the time to see that; in case
 * of doubt the answer is no.
 */
const isFlawless = (text: string, { name }: ReadOptions): boolean => {
  if (text.length > MAX_BYTES / 3 || syntaxOf(text, name) !== 'json') return false;
  if (!text.isWellFormed() || (text.includes('\\u') && HALF_CHARACTER.test(text))) return false;
  try {
    const data = JSON.parse(text.replace(/^\uFEFF/, '')) as PathwayDocument;
    if (!matchesFormat(data) || mayHaveDoubtfulNumber(text)) return false;
    const { keys, items } = count(data);
    // Of a key that is given twice, JSON.parse keeps one and says nothing.
    return text.match(KEY_END)?.length === keys && items <= MAX_ITEMS && fitsTogether(data);
  } catch {
    return false;
  }
};

/**
 * Holds a document against the format.
 * @param text JSON (comments and trailing commas allowed) or YAML
 * @returns what is wrong with it, with where it stands in the text. Never rejects for what the text says.
 */
export const validate = async (
  text: string,
  options: ReadOptions = {},
): Promise<Pick<Checked, 'findings'>> => {
  if (isFlawless(text, options)) return { findings: [] };
  const { examineAndAnswer } = await import('./examine-and-answer.js');
  return { findings: (await examineAndAnswer(text, options)).findings };
};
