/** When two texts say the same: in the same words, but for case, punctuation, small words and plurals. */

/** By primary language; texts in others are compared with all their words. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('a an and at by for from in into of on or own that the this to with your'.split(' ')),
  de: new Set(
    'am an auf aus bei das dem den der des die ein eine einem einen einer eines für ihr ihre ihren im in mit oder und vom von zu zum zur'.split(
      ' ',
    ),
  ),
};

/** Words without which a name is the same; “moving to London” and “moving from London” are two things. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('a an my our that the this your'.split(' ')),
  de: new Set(
    'das dem den der des die ein eine einem einen einer eines ihr ihre ihren mein meine meinen'.split(
      ' ',
    ),
  ),
};

/** In texts of so many words, one more or less may make no difference; nobody writes longer ones nearly twice. */
const LONG = { min: 8, max: 40 };

/** Words that make another task of the same words. */
const TELLING = new Set(
  (
    'again all another advanced both draft each every few final first half last less more most next no not one other second some third three two without ' +
    'alle andere anderen beide drei ein erste ersten halb jede jeden kein keine letzte letzten nicht noch ohne weitere weiteren wieder zwei zweite zweiten'
  ).split(' '),
);

export interface Word {
  /** As it is compared. */
  readonly stem: string;
  readonly text: string;
}

/** The words that matter. */
export const wordsOf = (text: string, language: string, omitted = SMALL_WORDS): Word[] => {
  const small = omitted[language];
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+|[+#]+)?/gu) ?? []).flatMap((word) => {
    const plain = word.toLowerCase().replace(/['’]s?$|['’]/, '');
    if (small?.has(plain)) return [];
    const isPlural = language === 'en' && /[^su]s$/.test(plain) && plain.length > 3;
    return [{ text: word, stem: isPlural ? plain.slice(0, -1) : plain }];
  });
};

/** Equal keys: the same text. Without gaps, so that “set up” is “setup”; empty where there are no words. */
export const keyOf = (words: readonly Word[]): string => words.map(({ stem }) => stem).join('');

/** Equal for names and questions that are the same but for articles, case and punctuation. */
export const nameKeyOf = (text: string, language: string): string =>
  keyOf(wordsOf(text, language, ARTICLES));

/** Whether a text says the same without this word; numbers, names and words like “second” make a difference. */
const isDispensable = ({ stem, text }: Word): boolean =>
  !TELLING.has(stem) && !/\p{N}/u.test(text) && !/\p{Lu}/u.test(text);

/** Keys of the texts that say nearly the same in one word less. */
export const shorterKeysOf = (words: readonly Word[]): string[] =>
  words.length < LONG.min || words.length > LONG.max
    ? []
    : words.flatMap((word, index) =>
        isDispensable(word) ? [keyOf([...words.slice(0, index), ...words.slice(index + 1)])] : [],
      );
