/** What an English task brings about, to tell when two tasks are the same in other words. */
import { tokensOf } from './tokens.js';

/** What one does once; reading, building or joining something can be done again and again. */
const ONCE = new Set([
  'complete',
  'defend',
  'finish',
  'pass',
  'publish',
  'replicate',
  'reproduce',
  'submit',
]);
/** Two of these are the same only where something more says so. */
const GENERIC = new Set(
  'app application book chapter class course exercise form lesson module one part project reading section set task test tutorial video work'.split(
    ' ',
  ),
);
const SMALL_WORDS = new Set(
  'a an the one your own its their this that first simple small whole entire complete full some'.split(
    ' ',
  ),
);
const END = new Set(
  'about after against as at before by for from in into like of on online over such that through to under using via which while who with within without'.split(
    ' ',
  ),
);

export interface Work {
  readonly verb: string;
  /** What it is done to: `paper` and `results`, of one paper’s results. */
  readonly things: readonly string[];
  readonly details: readonly string[];
}

/** Whoever sits an exam, or takes it, means to pass it. */
const isExam = (verb: string, named: readonly string[]): boolean =>
  (verb === 'sit' || verb === 'take') &&
  /^(?:exam|examination)$/.test(named.at(-1) ?? '') &&
  !named.some((word) => /^(?:mock|practice|sample|trial)$/.test(word));

/** What the task does that is done once. */
export const worksIn = (text: string): Work[] => {
  let earlier: readonly string[] = [];
  const works = text.split(/[,;:.()–—]|\s(?:and|then|or|&)\s/iu).map((clause): Work => {
    const words = tokensOf(clause)
      .map(({ word }) => word)
      .filter((word) => /^\p{L}/u.test(word));
    const [written = '', ...rest] = words;
    const end = rest.findIndex((word) => END.has(word));
    const phrase = rest.slice(0, end < 0 ? undefined : end);
    const ofEarlier = ['its', 'their', 'it', 'them'].includes(phrase[0] ?? '') ? earlier : [];
    const named = phrase.filter((word) => !SMALL_WORDS.has(word));
    const owners = named.filter((word) => /['’]s$/.test(word)).map((word) => word.slice(0, -2));
    const verb = isExam(written, named) ? 'pass' : written;
    const things = [...named.slice(-1), ...owners, ...ofEarlier];
    earlier = things;
    return { verb, things, details: named.slice(0, -1).filter((word) => !/['’]s$/.test(word)) };
  });
  return works.filter(({ verb }) => ONCE.has(verb));
};

const isSame = (one: Work, other: Work): boolean => {
  if (one.verb !== other.verb) return false;
  const shared = one.details.some((detail) => other.details.includes(detail));
  if (!shared && one.details.length && other.details.length) return false;
  return one.things.some(
    (thing) => other.things.includes(thing) && (shared || !GENERIC.has(thing)),
  );
};

/** Whether two English tasks bring about the same: `Reproduce one paper’s results`, `Reproduce an interpretability paper`. */
export const areSameWork = (one: readonly Work[], other: readonly Work[]): boolean =>
  one.some((work) => other.some((later) => isSame(work, later)));
