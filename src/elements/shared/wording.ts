import { html, nothing } from 'lit';
import { formatDuration } from '../../i18n/index.js';
import { formatDays } from '../../i18n/planning/index.js';
import type { Range } from '../../model/index.js';
import type { IsoDate, PhasePlan } from '../../plan/index.js';
import type { Reading } from './reading.js';

/** Words of the author among those of the interface. */
export const authored = ({ pathway }: Reading, words: string | undefined) =>
  html`<span lang=${pathway.lang ?? nothing}>${words}</span>`;

/** `6 hours`, `2–6 hours`; whole ones from ten on. */
export const hoursOf = ({ l10n }: Reading, hours: number | Range): string => {
  const range = typeof hours === 'number' ? { min: hours, max: hours } : hours;
  return formatDuration(l10n, range, 'hours', range.max < 10 ? 1 : 0);
};

export const weeksOf = ({ l10n }: Reading, weeks: Range): string =>
  formatDuration(l10n, weeks, 'weeks', 0);

/** `14 May to 2 July 2027`. */
export const spanOf = ({ l10n, words }: Reading, earliest: IsoDate, latest: IsoDate): string =>
  words.span(...formatDays(l10n, { earliest, latest }));

/** From when to when a phase may last. */
export const phaseSpanOf = (reading: Reading, { dates }: PhasePlan): string | undefined =>
  dates && spanOf(reading, dates.from.earliest, dates.until.latest);
