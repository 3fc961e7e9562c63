/** How many of something a text names: `all five courses`, `courses 1–3`, `the first three courses`. */
import { lexiconOf, type Lexicon } from './lexicon.js';
import { quantityAt, rangeSignAt } from './quantities.js';
import { tokensOf, type Token } from './tokens.js';

export interface Count {
  /** Without its ending, to be compared with others. */
  readonly noun: string;
  readonly count: number;
  /** The number of the last one, where they are numbered. */
  readonly upTo?: number | undefined;
}

const isNoun = (token: Token | undefined, { units, to, besideNumbers }: Lexicon): token is Token =>
  token !== undefined &&
  !to.has(token.word) &&
  !besideNumbers.has(token.word) &&
  /^\p{L}{3,}$/u.test(token.word) &&
  !Object.values(units).some((unit) => unit.test(token.word));

const isWhole = (count: number | undefined): count is number =>
  count !== undefined && Number.isInteger(count) && count > 0;

export const countsIn = (text: string, language: string): Count[] => {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at): Count[] => {
    const before = quantityAt(tokens, at, lexicon);
    const counted = before && tokens[before.next];
    if (before && !before.isArticle && isWhole(before.value) && isNoun(counted, lexicon)) {
      return [{ noun: counted.word.replace(lexicon.plural, ''), count: before.value }];
    }
    const first = tokens[at + 1]?.number;
    if (!isNoun(token, lexicon) || !isWhole(first)) return [];
    const sign = rangeSignAt(tokens, at + 2, lexicon);
    const last = sign === undefined ? first : (tokens[sign]?.number ?? first);
    if (!isWhole(last) || last < first) return [];
    return [{ noun: token.word.replace(lexicon.plural, ''), count: last - first + 1, upTo: last }];
  });
};
