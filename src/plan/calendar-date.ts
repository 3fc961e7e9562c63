/** Days without a clock, as `2026-12-01`: no time zone and no daylight saving can move them. */
export type IsoDate = string;

/** Both days count. */
export interface DateRange {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

const DAY = 864e5;

/** Days since 1970-01-01; `NaN` for what is no date. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00Z`) / DAY;

export const isoDate = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10);

/** Whether a text names a day that exists: 31 February is none, and of the years, those that a plan may reach. */
export const isDate = (text: unknown): text is IsoDate =>
  typeof text === 'string' &&
  /^[12]\d{3}-\d\d-\d\d$/.test(text) &&
  Number.isFinite(dayNumber(text)) &&
  isoDate(dayNumber(text)) === text;

let written = { day: NaN, date: '' };

/** The day on the reader's own calendar; asked for all the time, and written once a day. */
export const today = (now = new Date()): IsoDate => {
  const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
  if (day !== written.day) written = { day, date: isoDate(day) };
  return written.date;
};
