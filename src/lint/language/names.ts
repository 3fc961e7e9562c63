/** Things that two texts call by the same name. */
import { tokensOf } from './tokens.js';

interface Word {
  readonly word: string;
  readonly original: string;
}

/** Without quotation marks and other signs; `’s` belongs to the grammar and not to the name. */
const wordsOf = (text: string): Word[] =>
  tokensOf(text)
    .filter(({ word }) => /[\p{L}\p{N}]/u.test(word))
    .map(({ word, start, end }) => ({
      word: word.replace(/['’]s$/, ''),
      original: text.slice(start, end).replace(/['’]s$/, ''),
    }));

const runIn = (text: readonly Word[], run: readonly Word[]): boolean =>
  run.length > 0 &&
  text.some((_, at) => run.every(({ word }, index) => text[at + index]?.word === word));

const isCapital = ({ original }: Word): boolean => /^\p{Lu}/u.test(original);

/** The longest run of words with capitals that both have, of at least two. */
const sharedRun = (one: readonly Word[], other: readonly Word[]): Word[] => {
  let longest: Word[] = [];
  for (const [at, first] of one.entries()) {
    // The first word of a sentence has a capital of its own.
    if (at === 0 || !isCapital(first)) continue;
    const end = one.findIndex((word, index) => index > at && !isCapital(word));
    const run = one.slice(at, end < 0 ? undefined : end);
    while (run.length > 1 && !runIn(other, run)) run.pop();
    if (run.length > 1 && run.length > longest.length) longest = run;
  }
  return longest;
};

/** A text whose names are to be compared with those of others. */
export interface Naming {
  readonly words: readonly Word[];
  /** Those of the titles that it names. */
  readonly titles: readonly string[];
}

/** @param titles - of resources */
export const namingsOf = (texts: readonly string[], titles: Iterable<string>): Naming[] => {
  const all = [...titles].map((title) => ({ title, run: wordsOf(title) }));
  return texts.map((text) => {
    const words = wordsOf(text);
    return {
      words,
      titles: all.filter(({ run }) => runIn(words, run)).map(({ title }) => title),
    };
  });
};

/** Whether both texts name the same thing: one of the titles, or a name of several words with capitals. */
export const shareName = (one: Naming, other: Naming): boolean =>
  one.titles.some((title) => other.titles.includes(title)) ||
  sharedRun(one.words, other.words).length > 1;

/** A text without what varies when it is written twice: case, signs and spaces. */
export const plain = (text: string): string =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
