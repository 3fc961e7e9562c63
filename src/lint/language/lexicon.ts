/** The words by which measures and pay are told in the languages that the rules understand. */
import type { CalendarUnit } from '../../model/index.js';
import { arabic } from './arabic.js';
import { english } from './english.js';
import { german } from './german.js';

export type TimeUnit = CalendarUnit | 'days';

/** Words about pay, as parts of regular expressions that ignore case. */
export interface PayWords {
  /** That a sentence is about pay at all. */
  readonly pay: RegExp;
  readonly rise: RegExp;
  readonly fall: RegExp;
  /** `Your salary will double.` */
  readonly doubles: RegExp;
  /** That pay does not fall. */
  readonly denial: RegExp;
  /** That what is said holds under a condition. */
  readonly condition: RegExp;
  /** That a question is about pay, and with it the answer. */
  readonly topic: RegExp;
  /** At the beginning of a sentence about what the job pays. */
  readonly subject: RegExp;
  /** That an amount is what is left of the pay. */
  readonly net: RegExp;
  /** That somebody else, or another place, is what the figure is compared with. */
  readonly others: RegExp;
  /** That it is about the reader, and about the change that the guide is about. */
  readonly reader: RegExp;
  /** That it is about somebody else, or about money that is not the pay before or after the change. */
  readonly elsewhere: RegExp;
  /** That it is about a time well after the change. */
  readonly later: RegExp;
  readonly negation: RegExp;
  /** That an amount is the one that the reader has before the change. */
  readonly before: RegExp;
  /** Right before a percentage that is no change: `to 80%`, `the top 10%`. */
  readonly level: RegExp;
  /** Right after one that is a share: `80% of employers`. */
  readonly share: RegExp;
  /** That the old pay is reached again. */
  readonly recovery: RegExp;
  /** How the text right after an amount says what period it is for. */
  readonly periods: Readonly<Record<'year' | 'month' | 'week' | 'day' | 'hour', RegExp>>;
}

export interface Lexicon {
  readonly numbers: ReadonlyMap<string, number>;
  /** Articles that also count one. */
  readonly articles: ReadonlySet<string>;
  /** Words before which such an article counts: `in a year`, but not `twice a year`. */
  readonly beforeArticle: ReadonlySet<string>;
  /** Words that make a number below ten one of the teens. */
  readonly teens: ReadonlySet<string>;
  /** One word for two of a unit. */
  readonly duals: ReadonlyMap<string, TimeUnit>;
  /** Each for one whole word in lower case. */
  readonly units: Readonly<Record<TimeUnit, RegExp>>;
  /** `9 to 12`, `one or two`. */
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** `and a half`, word by word. */
  readonly andAHalf: readonly string[];
  /** At the end of what stands before a measure. */
  readonly about: RegExp;
  readonly atMost: RegExp;
  readonly atLeast: RegExp;
  /** At the start of what stands after it. */
  readonly orLess: RegExp;
  readonly orMore: RegExp;
  readonly percent: ReadonlySet<string>;
  /** `a fifth`, in percent. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words that multiply the number before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** What a guide calls the whole of itself or of the change. */
  readonly whole: string;
  /** Between such a word and the time that it takes. */
  readonly takes: string;
  /** What begins a sentence that says how long the whole takes, up to the time; undefined where we know none. */
  readonly opens?: RegExp;
  /** What follows such a time, if it is that of the whole and not of a part. */
  readonly closes?: RegExp;
  /** What follows a time after which somebody has the job that is named next. */
  readonly becomes?: RegExp;
  /** What follows a time that is one of several parts: ` of study, followed by …`. */
  readonly partial?: RegExp;
  /** Before a time that it takes. */
  readonly within: RegExp;
  /** After a time that opens a title. */
  readonly onwards: RegExp;
  readonly not: RegExp;
  readonly pay?: PayWords | undefined;
  /** Words beside a number that are not what it counts. */
  readonly besideNumbers: ReadonlySet<string>;
  /** The ending of a noun, by which one thing and several differ. */
  readonly plural: RegExp;
  /** That a task only gets something ready, and does not do it. */
  readonly preliminary: RegExp;
}

const LEXICONS: Readonly<Record<string, Lexicon>> = { ar: arabic, de: german, en: english };

/** @param language - a primary language */
export const lexiconOf = (language: string): Lexicon | undefined =>
  Object.hasOwn(LEXICONS, language) ? LEXICONS[language] : undefined;
