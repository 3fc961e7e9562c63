/** Times that a text names for the whole of the change, and not for a part of it or for something else. */
import { timesIn, type NamedTime } from './durations.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { around } from './tokens.js';

/** What separates the parts of a title. */
const BREAK = /[:,;|(]|\s[-–—]\s|[–—]\s/gu;

const afterLastBreak = (text: string): string => {
  const last = [...text.matchAll(BREAK)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
};

/** `9-month guide`, `9-Monats-Plan`, but not `in nine months plan …` */
const isWhatTheWholeTakes = ({ whole }: Lexicon, time: string, after: string): boolean =>
  /[-‐‑]\p{L}|\p{N} (?:day|week|month|year)$|monatig|wöchig/iu.test(time) &&
  new RegExp(
    `^[-‐\\s]*(?:(?!(?:to|into|of|the|your)\\s)[\\p{L}’-]+\\s+){0,2}\\p{L}*?${whole}s?(?!\\p{L})`,
    'iu',
  ).test(after);

/** `a plan of 9 months`, `خطة من ستة أشهر` */
const followsTheWhole = ({ whole, takes }: Lexicon, before: string): boolean =>
  new RegExp(`(?<!\\p{L})\\p{L}*${whole}\\s+(?:\\p{L}+\\s+)?${takes}\\s*$`, 'iu').test(before);

/** `in nine months`, `within about a year` */
const entranceOf = ({ within }: Lexicon, text: string, time: NamedTime): string | undefined =>
  [time.start, time.figure]
    .map((at) => around(text, at, at).before)
    .filter((before) => within.test(before))
    .map((before) => before.replace(within, ''))[0];

const lastWordOf = (job: string): string => /[\p{L}\p{M}]+$/u.exec(job)?.[0] ?? '';

/** `becomes a teacher in 15 months` */
const followsTheJob = (job: string, entrance: string | undefined): boolean => {
  const last = lastWordOf(job).toLowerCase();
  return last !== '' && (entrance?.toLowerCase().endsWith(last) ?? false);
};

const isNegated = ({ not }: Lexicon, before: string): boolean => not.test(afterLastBreak(before));

/** Times that a sentence says of the plan, the way or the change as a whole. @param job - the one that the guide leads to */
export const wholeTimesIn = (text: string, language: string, job: string): NamedTime[] => {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  return timesIn(text, language).filter((time) => {
    const { before, after } = around(text, time.start, time.end);
    if (isNegated(lexicon, before) || lexicon.partial?.test(after)) return false;
    return (
      isWhatTheWholeTakes(lexicon, text.slice(time.figure, time.end), after) ||
      followsTheWhole(lexicon, before) ||
      followsTheJob(job, entranceOf(lexicon, text, time))
    );
  });
};

/** `It takes nine months.`, and at the very beginning `About nine months, two evenings a week.` */
export const outrightTimesIn = (text: string, language: string, job: string): NamedTime[] => {
  const { opens, closes, becomes } = lexiconOf(language) ?? {};
  if (!opens || !closes) return [];
  const times = timesIn(text, language);
  return times.filter((time) => {
    const { before, after } = around(text, time.start, time.end);
    const rest = after.split(/[.!?](?:\s|$)/, 1).join('');
    // Of two times in a sentence, neither is that of the whole.
    const isOnly = !times.some(({ start }) => start >= time.end && start < time.end + rest.length);
    if (time.unit === 'days' || !isOnly) return false;
    const sentence = before
      .split(/[.!?]\s+/)
      .at(-1)!
      .trim();
    const isOpening = sentence === '' ? before.trim() === '' : opens.test(sentence);
    const leadsToJob = Boolean(
      becomes?.test(after) && rest.toLowerCase().includes(lastWordOf(job).toLowerCase()),
    );
    return isOpening && (leadsToJob || closes.test(after));
  });
};

/** Times that a title promises: those of {@link wholeTimesIn}, `… in nine months`, and `Nine months to …`. */
export const promisedTimesIn = (title: string, language: string, job: string): NamedTime[] => {
  const lexicon = lexiconOf(language);
  // Of another language we know figures, but not the words that turn them.
  if (!lexicon) return timesIn(title, language);
  const whole = wholeTimesIn(title, language, job);
  return timesIn(title, language).filter((time) => {
    const { before, after } = around(title, time.start, time.end);
    if (whole.some(({ start }) => start === time.start)) return true;
    if (isNegated(lexicon, before) || title.includes('?')) return false;
    if (entranceOf(lexicon, title, time) !== undefined) {
      return !/^\s+(?:of|on|as|at)(?!\p{L})/iu.test(after);
    }
    return afterLastBreak(before).trim() === '' && lexicon.onwards.test(after);
  });
};
