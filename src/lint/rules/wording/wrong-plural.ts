import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { textsOf } from '../../texts.js';

interface Grammar {
  /** What is counted: one, then many. */
  readonly units: ReadonlyMap<string, string>;
  /** Of these, what is a measure of time: “course 3” is a course, “3 week” is no week. */
  readonly times: ReadonlySet<string>;
  /** Words after which a number counts. After any other, as in “Year 1 pupils”, it may be a label. */
  readonly before: string;
}

const EN_TIMES = ['view', 'minute', 'hour', 'day', 'week', 'month', 'year'];

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    units: new Map(
      [
        ...EN_TIMES,
        ...'application book chapter course exercise interview job lesson paper phase project resource skill step task video'.split(
          ' ',
        ),
      ].map((unit) => [unit, `${unit}s`]),
    ),
    times: new Set(EN_TIMES),
    before:
      'about after allow almost another around at before by every exactly for get gets give got had have has in is just last least most nearly need needs of only over plan requires roughly spend take takes than the took under until was were within with',
  },
  de: {
    units: new Map([
      ['Minute', 'Minuten'],
      ['Stunde', 'Stunden'],
      ['Tag', 'Tage'],
      ['Woche', 'Wochen'],
      ['Monat', 'Monate'],
      ['Jahr', 'Jahre'],
      ['Aufgabe', 'Aufgaben'],
      ['Phase', 'Phasen'],
      ['Aufruf', 'Aufrufe'],
    ]),
    times: new Set(['Minute', 'Stunde', 'Tag', 'Woche', 'Monat', 'Jahr', 'Aufruf']),
    before:
      'alle circa dauert etwa für höchstens in innerhalb mindestens nach noch nur rund seit über um ungefähr unter von vor weitere',
  },
};

/** One with a plural, or more with a singular at the end of a phrase: “1 weeks”, “3 week.”. */
const patternOf = ({ units, times, before }: Grammar): RegExp => {
  const counts = `(?:^|[.!?;:,]\\s+|\\s[–—]\\s|\\(|(?<!\\p{L})(?:${before.split(' ').join('|')})\\s+)`;
  const plurals = [...units.values()].join('|');
  const singulars = [...times].join('|');
  return new RegExp(
    `${counts}(?:(1)\\s(${plurals})(?![\\p{L}\\p{N}-])|((?:[2-9]|[1-9]\\d{1,3}))\\s(${singulars})(?=\\s*(?:[.,;:!?)]|$)))`,
    'giu',
  );
};

const PATTERNS = new Map(
  Object.entries(GRAMMARS).map(([language, grammar]) => [language, patternOf(grammar)]),
);

export const wrongPlural: Rule = {
  id: 'wrong-plural',
  severity: 'warning',
  title: 'One thing is called by its singular, more by their plural.',
  reason: 'Slips such as “1 weeks” look as if nobody had read the guide.',
  languages: Object.keys(GRAMMARS),
  examples: {
    wrong: { overview: ['The course takes 1 weeks.', 'The project takes 3 week.'] },
    right: {
      overview: ['Phase 1 tasks take 1 week.', 'The 3-week project takes 0–1 years to pay.'],
    },
  },
  check({ pathway, language }) {
    const { units } = GRAMMARS[language]!;
    const many = new Map([...units].map(([one, more]) => [one.toLowerCase(), more.toLowerCase()]));
    const ones = new Map([...many].map(([one, more]) => [more, one]));
    const inCase = (word: string) =>
      language === 'de' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return [...textsOf(pathway)].flatMap(({ segments, text }) =>
      [...text.matchAll(PATTERNS.get(language)!)].map(([, one, plural, number, singular]) => {
        const found = `${one ?? number!} ${plural ?? singular!}`;
        const right = plural
          ? `1 ${inCase(ones.get(plural.toLowerCase())!)}`
          : `${number!} ${inCase(many.get(singular!.toLowerCase())!)}`;
        return {
          segments,
          message: `${quote(found)} should be ${quote(right)}.`,
          suggestion: `Write ${quote(right)}.`,
        };
      }),
    );
  },
};
