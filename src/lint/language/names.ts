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

/**
 * Whether both texts name the same thing: one of the given titles, or a name of several words with capitals.
 *
 * @param titles - of resources
 */
export const shareName = (one: string, other: string, titles: readonly string[]): boolean => {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return (
    titles.map(wordsOf).some((title) => runIn(first, title) && runIn(second, title)) ||
    sharedRun(first, second).length > 1
  );
};

/** A text without what varies when it is written twice: case, signs and spaces. */
export const plain = (text: string): string =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
