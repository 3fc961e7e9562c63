/** What the language libraries say of the sentences of an English guide. They are large, and loaded when first needed. */
import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Pathway } from '../model/index.js';
import type { Path } from './rule.js';
import { textsOf } from './texts.js';

const load = async () => {
  const [{ unified }, english, equality, readability, { VFile }] = await Promise.all([
    import('unified'),
    import('retext-english'),
    import('retext-equality'),
    import('retext-readability'),
    import('vfile'),
  ]);
  return {
    unified,
    english: english.default,
    equality: equality.default,
    readability: readability.default,
    VFile,
  };
};

type Libraries = Awaited<ReturnType<typeof load>>;

/** The language libraries could not be loaded; the message says why, without a full stop. */
export class LibraryUnavailable extends Error {}

let libraries: Promise<Libraries> | undefined;

/** A failed load is tried again the next time. */
const loaded = (): Promise<Libraries> =>
  (libraries ??= load().catch((error: unknown) => {
    libraries = undefined;
    const reason = error instanceof Error ? error.message : String(error);
    throw new LibraryUnavailable(`the language library did not load (${reason})`, { cause: error });
  }));

interface Parsed {
  readonly segments: Path;
  readonly text: string;
  readonly tree: Root;
}

/** A longer text is no prose, and the libraries would take the square of its length, or all of the stack. */
const LONGEST_PROSE = 5000;

/** Parsed once for all that look at the same pathway. */
const parsed = new WeakMap<Pathway, Parsed[]>();

const parse = (pathway: Pathway, { unified, english }: Libraries): Parsed[] => {
  const known = parsed.get(pathway);
  if (known) return known;
  const parser = unified().use(english).freeze();
  const texts = [...textsOf(pathway)]
    .filter(({ kind, text }) => kind === 'prose' && text.length <= LONGEST_PROSE)
    .map(({ segments, text }) => ({ segments, text, tree: parser.parse(text) }));
  parsed.set(pathway, texts);
  return texts;
};

/** Something that a library has to say of a text. */
export interface Remark {
  readonly segments: Path;
  readonly text: string;
  /** What it is about: a sentence or a word. */
  readonly actual: string;
  /** Where that begins in the text. */
  readonly offset: number;
  /** The library's own name for it. */
  readonly id: string;
}

type Reader = (tree: Root, file: VFile) => void;

const remarksBy = (reader: Reader, pathway: Pathway, all: Libraries): Remark[] =>
  parse(pathway, all).flatMap(({ segments, text, tree }) => {
    const file = new all.VFile(text);
    reader(tree, file);
    return file.messages.flatMap(({ actual, place, ruleId }) => {
      const start = place && 'start' in place ? place.start : place;
      return actual && ruleId
        ? [{ segments, text, actual, offset: start?.offset ?? 0, id: ruleId }]
        : [];
    });
  });

/** The measures take any short sentence with a few long words for a hard one. */
const MIN_WORDS = 16;

/** Of seven ways to measure how hard a sentence is, so many have to agree. */
const THRESHOLD = 5 / 7;

/** @returns the sentences that are hard to read for people of an age */
export const hardSentences = async (pathway: Pathway, age: number): Promise<Remark[]> => {
  const all = await loaded();
  return remarksBy(
    all.readability({ age, threshold: THRESHOLD, minWords: MIN_WORDS }),
    pathway,
    all,
  );
};

/** @returns the words that leave people out or hurt them; in pairs such as “he or she” they do not */
export const hurtfulWords = async (pathway: Pathway): Promise<Remark[]> => {
  const all = await loaded();
  return remarksBy(all.equality({ binary: true }), pathway, all);
};
