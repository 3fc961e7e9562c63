/** What `Intl` knows of languages that have no lexicon here. */
import type { TimeUnit } from './lexicon.js';

const UNITS: readonly TimeUnit[] = ['days', 'weeks', 'months', 'years'];
/** Between them they show all the plural forms that languages have. */
const COUNTS = [0, 1, 2, 3, 5, 6, 11, 20, 100, 1.5];

const namesOf = (language: string, unit: TimeUnit): string[] => {
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: unit.slice(0, -1),
    unitDisplay: 'long',
  });
  return COUNTS.flatMap((count) =>
    format
      .formatToParts(count)
      .filter(({ type }) => type === 'unit')
      .map(({ value }) => value.trim().toLowerCase()),
  );
};

const isWrittenWithoutSpaces = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);

/** @returns what tells the unit of time that a word in lower case names */
export const otherUnits = (language: string): ((word: string) => TimeUnit | undefined) => {
  const named = UNITS.flatMap((unit) =>
    namesOf(language, unit)
      .filter(Boolean)
      .map((name) => ({ name, unit })),
  ).sort((one, other) => other.name.length - one.name.length);
  return (word) =>
    named.find(({ name }) => (isWrittenWithoutSpaces(word) ? word.startsWith(name) : word === name))
      ?.unit;
};
