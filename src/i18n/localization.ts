import { inTime } from '../timing/in-time.js';
import { en } from './en.js';
import { languages, type Language } from './languages/index.js';

/** The words of a language; of those that only a piece of the script needs, the English ones are in that piece. */
type Words = Pick<Language, 'messages'> & Partial<Language>;

/** Words and formats of one language, for one interface. */
export interface Localization extends Words {
  /** BCP 47 tag of the interface; may be more precise than the words (`de-AT`). */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Languages that are written from right to left in their usual script. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** How a language is written. @param tag BCP 47 */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';

const FALLBACK = 'en';
const english: Words = { messages: en };

const localeOf = (tag: string): Intl.Locale => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale(FALLBACK);
  }
};

const l10n = (tag: string, words: Words): Localization => ({
  ...words,
  tag,
  direction: directionOf(tag),
});

const known = new Map<string, Localization | Promise<Localization>>();

/**
 * Words and formats for a language tag; English ones, both, for a language that we don't have.
 * @returns a promise (which never rejects) where the words have to be loaded first
 */
export const localize = (tag: string): Localization | Promise<Localization> => {
  const cached = known.get(tag);
  if (cached) return cached;
  const keep = (found: Localization | Promise<Localization>) => {
    known.set(tag, found);
    return found;
  };
  const locale = localeOf(tag);
  const load = languages[locale.language];
  if (!load) return keep(l10n(locale.language === FALLBACK ? String(locale) : FALLBACK, english));
  return keep(
    inTime(load()).then(
      (words) => keep(l10n(String(locale), words)),
      () => keep(l10n(FALLBACK, english)),
    ),
  );
};
