/** What people write in forms of their own, in the form that the format has. */
import { codeFor } from '../lint/language/codes.js';

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  dollar: 'USD',
  dollars: 'USD',
};

/** The currency whose sign, code or name a text has. */
export const currencyIn = (text: string): string | undefined => {
  const [code] =
    /(?<!\p{L})(?:EUR|GBP|USD|JPY|INR|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN)(?!\p{L})/u.exec(text) ?? [];
  if (code) return code;
  const word = text
    .toLowerCase()
    .match(/[€£$¥₹]|\p{L}+/gu)
    ?.find((one) => Object.hasOwn(CURRENCIES, one));
  return word && CURRENCIES[word];
};

const monthNames = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2000, month, 1))
      .toLocaleString(locale, { month: 'long', timeZone: 'UTC' })
      .toLowerCase(),
  );

/** A month by its name or the first three letters of it, in English or German; 0 where it is none. */
const monthOf = (name: string): number => {
  const start = name.toLowerCase().slice(0, 3);
  for (const locale of ['en', 'de']) {
    const month = monthNames(locale).findIndex((full) => full.startsWith(start)) + 1;
    if (month) return month;
  }
  return 0;
};

/** By the names that stand for a number; which of two numbers in `3/4/2026` is the month, nobody can tell. */
const DATES: readonly RegExp[] = [
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/,
  /^(?<month>\d{1,2})[/-](?<day>1[3-9]|2\d|3[01])[/-](?<year>\d{4})$/,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})(?:[/.](?<day>\d{1,2}))?$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(?<month>\p{L}{3,}),?\s+(?<year>\d{4})$/iu,
  /^(?<month>\p{L}{3,})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/iu,
];

const dateFrom = (written: string): string | undefined => {
  for (const pattern of DATES) {
    const { day, month = '', year } = pattern.exec(written)?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : monthOf(month);
    if (!year || number < 1 || number > 12) continue;
    const date = [year, String(number), ...(day ? [day] : [])]
      .map((part) => part.padStart(2, '0'))
      .join('-');
    // The 31st of February is no date in any form.
    const time = new Date(date);
    return Number.isNaN(time.valueOf()) || !time.toISOString().startsWith(date) ? undefined : date;
  }
  return undefined;
};

/**
 * @param key of the value
 * @returns undefined where nothing else is sure to be meant
 */
export const formFor = (key: string, written: string): string | undefined => {
  // Word processors write hyphens that look like any other.
  const text = written.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  switch (key) {
    case 'lang':
      return /^[a-z]{2,3}_[a-z]{2,4}$/i.test(text)
        ? text.replace('_', '-')
        : codeFor('language', text);
    case 'regions':
      return codeFor('region', text);
    case 'currency':
      return CURRENCIES[text.toLowerCase()];
    default:
      return ['asOf', 'date', 'updated', 'reviewBy'].includes(key) ? dateFrom(text) : undefined;
  }
};
