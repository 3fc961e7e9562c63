/** Words and formats around the reader's own plan; a piece of the script, and so are its languages. */
import { cached, isPlain } from '../format.js';
import type { Localization } from '../localization.js';
import { plainDate } from '../plain-english.js';
import { en, type PlanningMessages } from './en.js';

export type { PlanningMessages } from './en.js';

/** The words for an interface in some language. */
export const planningMessages = ({ planning }: Localization): PlanningMessages => planning ?? en;

const day = (l10n: Localization, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached(Intl.DateTimeFormat, l10n, { ...options, timeZone: 'UTC' });

/** `14 May 2027`. @param iso `2027-05-14` */
export const formatDay = (l10n: Localization, iso: string, hasYear = true): string =>
  isPlain(l10n)
    ? plainDate(iso).replace(hasYear ? '' : /, \d+$/, '')
    : day(l10n, { day: 'numeric', month: 'long', ...(hasYear && { year: 'numeric' }) }).format(
        new Date(iso),
      );

/** Two days, the year once where it is the same. */
export const formatDays = (
  l10n: Localization,
  { earliest, latest }: { readonly earliest: string; readonly latest: string },
): [earliest: string, latest: string] => [
  formatDay(l10n, earliest, earliest.slice(0, 4) !== latest.slice(0, 4)),
  formatDay(l10n, latest),
];

/** `May 2027`, short. */
export const formatMonth = (l10n: Localization, iso: string): string =>
  isPlain(l10n)
    ? plainDate(iso.slice(0, 7)).replace(/(?<=^...)\w+/, '')
    : day(l10n, { month: 'short', year: 'numeric' }).format(new Date(iso));
