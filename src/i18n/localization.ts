import { en, type Messages } from './en.js';
import { languages } from './languages/index.js';
import type { PlanningMessages } from './planning/en.js';

/** Words and formats of one language, for one interface. */
export interface Localization {
  /** BCP 47 tag of the interface; may be more precise than the words (`de-AT`). */
  readonly tag: string;
  readonly messages: Messages;
  readonly direction: 'ltr' | 'rtl';
  /** The words around the reader's own plan; English ones are in the piece that needs them. */
  readonly planning?: PlanningMessages | undefined;
}

/** Languages that are written from right to left in their usual script. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** How a language is written. @param tag BCP 47 */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';

const FALLBACK = 'en';

const localeOf = (tag: string): Intl.Locale => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale(FALLBACK);
  }
};

const l10n = (tag: string, messages: Messages, planning?: PlanningMessages): Localization => ({
  tag,
  messages,
  planning,
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
  if (!load) return keep(l10n(locale.language === FALLBACK ? String(locale) : FALLBACK, en));
  return keep(
    load().then(
      ({ messages, planning }) => keep(l10n(String(locale), messages, planning)),
      () => keep(l10n(FALLBACK, en)),
    ),
  );
};
