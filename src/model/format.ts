/**
 * The pathway format, version 1, written down once: of the *input*, without transforms and defaults, so that a JSON
 * Schema can be generated from it. What the short forms mean is the business of `normalise.ts`.
 */
import type * as Zod from 'zod/mini';

/**
 * What the format is described with: zod, or the few lines in `matches-format.ts` that answer only yes or no and are a
 * twentieth of its size.
 */
export type SchemaTools = Pick<
  typeof Zod,
  | 'array'
  | 'boolean'
  | 'enum'
  | 'number'
  | 'optional'
  | 'refine'
  | 'strictObject'
  | 'string'
  | 'union'
>;

/** The one version of the format that this schema describes. */
export const FORMAT_VERSION = 1;

export type CheckName =
  | 'version'
  | 'text'
  | 'not-negative'
  | 'whole'
  | 'range'
  | 'language'
  | 'date'
  | 'currency'
  | 'region'
  | 'slug'
  | 'demand'
  | 'pace';

/** What a text must look like. The JSON Schema, whose readers see no predicates, is made from the same patterns. */
export const PATTERNS = {
  text: /\S/,
  currency: /^[A-Za-z]{3}$/,
  region: /^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/,
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
} satisfies Partial<Record<CheckName, RegExp>>;

/** Far longer than any language's; to read a tag takes the square of its length. */
export const LONGEST_TAG = 255;

/** Hours of a week. */
export const MOST_HOURS = 168;

const isLanguageTag = (tag: string) => {
  try {
    return tag.length <= LONGEST_TAG && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
const isCalendarDate = (value: string) => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 31 February parses in some engines, as a day in March.
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
};

/** @param z what it is described with */
export const describeFormat = (z: SchemaTools) => {
  // Every check is a predicate: zod's own checks would cost a twentieth of the script. Each goes by a name, which
  // `diagnose.ts` puts into words.
  const matching = (expected: keyof typeof PATTERNS) =>
    z.string().check(z.refine((value) => PATTERNS[expected].test(value), expected));
  const numberThat = (isRight: (value: number) => boolean, expected: CheckName) =>
    z.number().check(z.refine(isRight, expected));

  const { optional, strictObject } = z;
  const text = matching('text');
  const nonNegative = numberThat((value) => value >= 0, 'not-negative');
  // JSON has no `undefined`; `diagnose.ts` puts it in the place of an entry that it takes out, so that indexes hold.
  const entries = <T extends Zod.core.$ZodType>(item: T) => z.array(optional(item));
  const list = <T extends Zod.core.$ZodType>(item: T) => optional(entries(item));
  const orList = <T extends Zod.core.$ZodType>(item: T) => z.union([item, entries(item)]);

  const ordered = <T extends { min: number; max: number }>() =>
    z.refine<T>(({ min, max }) => min <= max, 'range');
  const range = (bound: Zod.ZodMiniNumber<number>) =>
    strictObject({ min: bound, max: bound }).check(ordered());
  const numberOrRange = (bound: Zod.ZodMiniNumber<number>) => z.union([bound, range(bound)]);

  const languageTag = z.string().check(z.refine(isLanguageTag, 'language'));
  const date = z.string().check(z.refine(isCalendarDate, 'date'));

  const currency = matching('currency');
  const regions = list(matching('region'));
  const optionalText = optional(text);
  const url = optionalText;
  const id = optionalText;
  const ids = list(text);

  const cost = z.union([
    z.enum(['free', 'paid', 'freemium']),
    strictObject({
      min: nonNegative,
      max: nonNegative,
      currency,
      per: optional(z.enum(['once', 'month', 'year'])),
      note: optionalText,
    }).check(ordered()),
  ]);

  const resource = z.union([
    text,
    strictObject({
      title: text,
      url,
      kind: optional(
        z.enum([
          'course',
          'book',
          'video',
          'docs',
          'paper',
          'community',
          'tool',
          'article',
          'event',
          'repository',
          'template',
        ]),
      ),
      provider: optionalText,
      author: optionalText,
      date: optional(date),
      cost: optional(cost),
      note: optionalText,
      sponsored: optional(z.boolean()),
    }),
  ]);
  const resources = list(resource);
  const provenance = { asOf: optional(date), source: optional(resource) };

  const occupation = strictObject({
    title: text,
    url,
    code: optionalText,
    work: optional(
      strictObject({
        partTime: optional(z.boolean()),
        remote: optional(z.boolean()),
        shifts: optional(z.enum(['common', 'possible', 'rare'])),
        note: optionalText,
      }),
    ),
  });

  const calendarUnit = z.enum(['weeks', 'months', 'years']);
  const pay = strictObject({
    min: nonNegative,
    max: nonNegative,
    currency,
    period: z.enum(['year', 'month', 'week', 'day', 'hour']),
  }).check(ordered());

  const task = z.union([
    text,
    strictObject({
      id,
      aliases: ids,
      text,
      url,
      hours: optional(nonNegative),
      skills: ids,
      optional: optional(z.boolean()),
      oneOf: optionalText,
    }),
  ]);
  const actions = list(z.union([task, strictObject({ task: text })]));
  const points = list(z.union([text, strictObject({ text, resources })]));
  const difficultyLevel = z.enum(['easy', 'moderate', 'challenging', 'very-challenging']);

  return strictObject({
    /** Lets editors find the JSON Schema; means nothing to readers. */
    $schema: optional(z.string()),
    version: numberThat((version) => version === FORMAT_VERSION, 'version'),
    id: matching('slug'),
    lang: optional(languageTag),
    from: occupation,
    to: occupation,
    title: text,
    summary: optionalText,
    regions,
    regionNote: optionalText,
    difficulty: optional(
      z.union([difficultyLevel, strictObject({ level: difficultyLevel, why: optionalText })]),
    ),
    timeline: optional(
      strictObject({ min: nonNegative, max: nonNegative, unit: calendarUnit, ...provenance }).check(
        ordered(),
      ),
    ),
    salary: optional(
      strictObject({
        change: optional(numberOrRange(z.number())),
        current: optional(pay),
        target: optional(pay),
        dip: optional(numberOrRange(nonNegative)),
        recovery: optional(
          strictObject({ min: nonNegative, max: nonNegative, unit: calendarUnit }).check(ordered()),
        ),
        basis: optional(
          strictObject({
            pay: optional(z.enum(['gross', 'net'])),
            stage: optional(z.enum(['entry', 'typical', 'experienced'])),
            includes: optionalText,
          }),
        ),
        ...provenance,
      }),
    ),
    demand: optional(
      strictObject({
        level: optional(z.enum(['declining', 'stable', 'growing', 'rapidly-growing'])),
        note: optionalText,
        ...provenance,
      }).check(z.refine(({ level, note }) => Boolean(level ?? note), 'demand')),
    ),
    overview: optional(orList(text)),
    requirements: list(
      strictObject({
        id,
        name: text,
        kind: z.enum([
          'degree',
          'certificate',
          'licence',
          'registration',
          'visa',
          'check',
          'language',
          'experience',
          'other',
        ]),
        level: z.enum(['required', 'usual', 'helpful']),
        alternatives: optional(orList(text)),
        regions,
        weeks: optional(numberOrRange(nonNegative)),
        cost: optional(cost),
        url,
        note: optionalText,
      }),
    ),
    costs: list(strictObject({ name: text, cost, required: optional(z.boolean()) })),
    funding: list(strictObject({ name: text, url, regions, note: optionalText })),
    skills: optional(
      strictObject({
        transferable: list(strictObject({ id, name: text, description: optionalText })),
        toLearn: list(
          strictObject({
            id,
            aliases: ids,
            name: text,
            priority: z.enum(['critical', 'important', 'nice-to-have']),
            weeks: optional(numberOrRange(nonNegative)),
            description: optionalText,
            resources,
            requires: ids,
          }),
        ),
      }),
    ),
    pace: optional(
      strictObject({
        hoursPerWeek: numberThat((hours) => hours > 0 && hours <= MOST_HOURS, 'pace'),
      }),
    ),
    roadmap: list(
      strictObject({
        id,
        aliases: ids,
        title: text,
        kind: optional(z.enum(['learn', 'practice', 'placement', 'apply', 'wait'])),
        clock: optional(z.enum(['hours', 'calendar'])),
        weeks: optional(numberOrRange(nonNegative)),
        description: optionalText,
        tasks: entries(task),
        resources,
        skills: ids,
        income: optional(z.enum(['keep', 'reduced', 'none', 'paid'])),
        ifYouStop: optional(strictObject({ text, jobs: list(text) })),
      }),
    ),
    realityCheck: optional(strictObject({ love: points, miss: points, challenges: points })),
    actionPlan: optional(
      strictObject({ thisWeek: actions, thisMonth: actions, next90Days: actions }),
    ),
    faq: list(strictObject({ id, question: text, answer: orList(text), resources })),
    callToAction: optional(
      strictObject({ title: optionalText, text: optionalText, label: text, url }),
    ),
    headings: optional(
      strictObject({
        overview: optionalText,
        requirements: optionalText,
        transferable: optionalText,
        toLearn: optionalText,
        roadmap: optionalText,
        realityCheck: optionalText,
        salary: optionalText,
        actionPlan: optionalText,
        faq: optionalText,
        planner: optionalText,
        progress: optionalText,
        actions: optionalText,
      }),
    ),
    views: optional(numberThat((value) => value >= 0 && Number.isInteger(value), 'whole')),
    author: optional(strictObject({ name: text, url })),
    updated: optional(date),
    reviewed: optional(strictObject({ by: text, date })),
    reviewBy: optional(date),
    sources: resources,
    /** What the author knows and means: findings of the editorial rules that are not to be reported. */
    lint: list(strictObject({ ignore: text, at: optionalText, reason: optionalText })),
  });
};
