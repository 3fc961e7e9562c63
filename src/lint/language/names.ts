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

const pairsOf = (words: readonly Word[]): { pair: string; isName: boolean }[] =>
  words.slice(1).map((second, index) => {
    const first = words[index]!;
    // The first word of a sentence has a capital of its own.
    const isName = index > 0 && isCapital(first) && isCapital(second);
    return { pair: `${first.word} ${second.word}`, isName };
  });

/** A text whose names are to be compared with those of others. */
export interface Naming {
  /** Each word with the next, as `deep learning`. */
  readonly pairs: ReadonlySet<string>;
  /** Those in which both have capitals, which begin a name. */
  readonly names: readonly string[];
  /** Those of the titles that it names. */
  readonly titles: readonly string[];
}

/** @param titles - of resources */
export const namingsOf = (texts: readonly string[], titles: Iterable<string>): Naming[] => {
  const all = [...titles].map((title) => ({ title, run: wordsOf(title) }));
  return texts.map((text) => {
    const words = wordsOf(text);
    return {
      pairs: new Set(pairsOf(words).map(({ pair }) => pair)),
      names: pairsOf(words)
        .filter(({ isName }) => isName)
        .map(({ pair }) => pair),
      titles: all.filter(({ run }) => runIn(words, run)).map(({ title }) => title),
    };
  });
};

/** Whether both texts name the same thing: one of the titles, or something of two words or more with capitals. */
export const shareName = (one: Naming, other: Naming): boolean =>
  one.titles.some((title) => other.titles.includes(title)) ||
  one.names.some((name) => other.pairs.has(name));

/** A text without what varies when it is written twice: case, signs and spaces. */
export const plain = (text: string): string =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
