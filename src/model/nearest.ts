/**
 * Number of single-letter edits between two words, swaps of neighbours included (optimal string alignment).
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 * @param limit at which the number no longer matters
 */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, above[j - 2]! + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    // From row to row the least never falls.
    if (least >= limit) return limit;
    above = last;
    last = row;
  }
  return last[b.length]!;
};

const LONGEST_WORD = 40;
/** So many edits make another word of a long one too: `rapidly-declining` of `rapidly-growing`. */
const MOST_EDITS = 5;

/** The known word that a misspelt one was probably meant to be, if any is near enough. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > LONGEST_WORD) return undefined;
  // Case, spaces and underscores are never what distinguishes two of our words.
  const plain = word.toLowerCase().replace(/[\s_]+/g, '-');
  let best: string | undefined;
  let least = Math.min(Math.ceil(plain.length / 3) + 1, MOST_EDITS);
  for (const candidate of known) {
    const edits = distance(plain, candidate.toLowerCase(), least);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
};

/** Fewest letters of a word at which so many edits are still a slip: `fee` is one from `free`, `basis` two from `tasks`. */
const LETTERS_FOR_ONE_EDIT = 5;
const LETTERS_FOR_TWO_EDITS = 9;

const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]+|s$/g, '');

/** Whether a word is so near to another that it can't be meant to be anything else. */
export const isSlip = (word: string, meant: string): boolean => {
  if (bare(word) === bare(meant)) return true;
  if (word.length < LETTERS_FOR_ONE_EDIT) return false;
  // `next30Days` is none of `next90Days`.
  if (word.replace(/\D/g, '') !== meant.replace(/\D/g, '')) return false;
  // What a prefix turns round, as in `unimportant`, or an ending makes of it, as in `reviewedBy`, is another word.
  const [short, long] = word.length < meant.length ? [word, meant] : [meant, word];
  if (long.length - short.length > 1 && long.toLowerCase().includes(short.toLowerCase())) {
    return false;
  }
  const limit = word.length < LETTERS_FOR_TWO_EDITS ? 2 : 3;
  return distance(word.toLowerCase(), meant.toLowerCase(), limit) < limit;
};
