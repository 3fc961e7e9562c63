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

  const text = matching('text');
  const nonNegative = numberThat((value) => value >= 0, 'not-negative');
  // JSON has no `undefined`; `diagnose.ts` puts it in the place of an entry that it takes out, so that indexes hold.
  const entries = <T extends Zod.core.$ZodType>(item: T) => z.array(z.optional(item));
  const list = <T extends Zod.core.$ZodType>(item: T) => z.optional(entries(item));
  const orList = <T extends Zod.core.$ZodType>(item: T) => z.union([item, entries(item)]);

  const ordered = <T extends { min: number; max: number }>() =>
    z.refine<T>(({ min, max }) => min <= max, 'range');
  const range = (bound: Zod.ZodMiniNumber<number>) =>
    z.strictObject({ min: bound, max: bound }).check(ordered());
  const numberOrRange = (bound: Zod.ZodMiniNumber<number>) => z.union([bound, range(bound)]);

  const languageTag = z.string().check(z.refine(isLanguageTag, 'language'));
  const date = z.string().check(z.refine(isCalendarDate, 'date'));

  const currency = matching('currency');
  const regions = list(matching('region'));
  const url = z.optional(text);
  const id = z.optional(text);
  const ids = list(text);

  const cost = z.union([
    z.enum(['free', 'paid', 'freemium']),
    z
      .strictObject({
        min: nonNegative,
        max: nonNegative,
        currency,
        per: z.optional(z.enum(['once', 'month', 'year'])),
        note: z.optional(text),
      })
      .check(ordered()),
  ]);

  const resource = z.union([
    text,
    z.strictObject({
      title: text,
      url,
      kind: z.optional(
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
      provider: z.optional(text),
      author: z.optional(text),
      date: z.optional(date),
      cost: z.optional(cost),
      note: z.optional(text),
      sponsored: z.optional(z.boolean()),
    }),
  ]);
  const resources = list(resource);
  const provenance = { asOf: z.optional(date), source: z.optional(resource) };

  const occupation = z.strictObject({
    title: text,
    url,
    code: z.optional(text),
    work: z.optional(
      z.strictObject({
        partTime: z.optional(z.boolean()),
        remote: z.optional(z.boolean()),
        shifts: z.optional(z.enum(['common', 'possible', 'rare'])),
        note: z.optional(text),
      }),
    ),
  });

  const calendarUnit = z.enum(['weeks', 'months', 'years']);
  const pay = z
    .strictObject({
      min: nonNegative,
      max: nonNegative,
      currency,
      period: z.enum(['year', 'month', 'week', 'day', 'hour']),
    })
    .check(ordered());

  const task = z.union([
    text,
    z.strictObject({
      id,
      aliases: ids,
      text,
      url,
      hours: z.optional(nonNegative),
      skills: ids,
      optional: z.optional(z.boolean()),
      oneOf: z.optional(text),
    }),
  ]);
  const actions = list(z.union([task, z.strictObject({ task: text })]));
  const points = list(z.union([text, z.strictObject({ text, resources })]));
  const difficultyLevel = z.enum(['easy', 'moderate', 'challenging', 'very-challenging']);

  return z.strictObject({
    /** Lets editors find the JSON Schema; means nothing to readers. */
    $schema: z.optional(z.string()),
    version: numberThat((version) => version === FORMAT_VERSION, 'version'),
    id: matching('slug'),
    lang: z.optional(languageTag),
    from: occupation,
    to: occupation,
    title: text,
    summary: z.optional(text),
    regions,
    regionNote: z.optional(text),
    difficulty: z.optional(
      z.union([difficultyLevel, z.strictObject({ level: difficultyLevel, why: z.optional(text) })]),
    ),
    timeline: z.optional(
      z
        .strictObject({ min: nonNegative, max: nonNegative, unit: calendarUnit, ...provenance })
        .check(ordered()),
    ),
    salary: z.optional(
      z.strictObject({
        change: z.optional(numberOrRange(z.number())),
        current: z.optional(pay),
        target: z.optional(pay),
        dip: z.optional(numberOrRange(nonNegative)),
        recovery: z.optional(
          z
            .strictObject({ min: nonNegative, max: nonNegative, unit: calendarUnit })
            .check(ordered()),
        ),
        basis: z.optional(
          z.strictObject({
            pay: z.optional(z.enum(['gross', 'net'])),
            stage: z.optional(z.enum(['entry', 'typical', 'experienced'])),
            includes: z.optional(text),
          }),
        ),
        ...provenance,
      }),
    ),
    demand: z.optional(
      z
        .strictObject({
          level: z.optional(z.enum(['declining', 'stable', 'growing', 'rapidly-growing'])),
          note: z.optional(text),
          ...provenance,
        })
        .check(z.refine(({ level, note }) => Boolean(level ?? note), 'demand')),
    ),
    overview: z.optional(orList(text)),
    requirements: list(
      z.strictObject({
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
        alternatives: z.optional(orList(text)),
        regions,
        weeks: z.optional(numberOrRange(nonNegative)),
        cost: z.optional(cost),
        url,
        note: z.optional(text),
      }),
    ),
    costs: list(z.strictObject({ name: text, cost, required: z.optional(z.boolean()) })),
    funding: list(z.strictObject({ name: text, url, regions, note: z.optional(text) })),
    skills: z.optional(
      z.strictObject({
        transferable: list(z.strictObject({ id, name: text, description: z.optional(text) })),
        toLearn: list(
          z.strictObject({
            id,
            aliases: ids,
            name: text,
            priority: z.enum(['critical', 'important', 'nice-to-have']),
            weeks: z.optional(numberOrRange(nonNegative)),
            description: z.optional(text),
            resources,
            requires: ids,
          }),
        ),
      }),
    ),
    pace: z.optional(
      z.strictObject({
        hoursPerWeek: numberThat((hours) => hours > 0 && hours <= MOST_HOURS, 'pace'),
      }),
    ),
    roadmap: list(
      z.strictObject({
        id,
        aliases: ids,
        title: text,
        kind: z.optional(z.enum(['learn', 'practice', 'placement', 'apply', 'wait'])),
        clock: z.optional(z.enum(['hours', 'calendar'])),
        weeks: z.optional(numberOrRange(nonNegative)),
        description: z.optional(text),
        tasks: entries(task),
        resources,
        skills: ids,
        income: z.optional(z.enum(['keep', 'reduced', 'none', 'paid'])),
        ifYouStop: z.optional(z.strictObject({ text, jobs: list(text) })),
      }),
    ),
    realityCheck: z.optional(z.strictObject({ love: points, miss: points, challenges: points })),
    actionPlan: z.optional(
      z.strictObject({ thisWeek: actions, thisMonth: actions, next90Days: actions }),
    ),
    faq: list(z.strictObject({ id, question: text, answer: orList(text), resources })),
    callToAction: z.optional(
      z.strictObject({ title: z.optional(text), text: z.optional(text), label: text, url }),
    ),
    headings: z.optional(
      z.strictObject({
        overview: z.optional(text),
        requirements: z.optional(text),
        transferable: z.optional(text),
        toLearn: z.optional(text),
        roadmap: z.optional(text),
        realityCheck: z.optional(text),
        salary: z.optional(text),
        actionPlan: z.optional(text),
        faq: z.optional(text),
        planner: z.optional(text),
        progress: z.optional(text),
        actions: z.optional(text),
      }),
    ),
    views: z.optional(numberThat((value) => value >= 0 && Number.isInteger(value), 'whole')),
    author: z.optional(z.strictObject({ name: text, url })),
    updated: z.optional(date),
    reviewed: z.optional(z.strictObject({ by: text, date })),
    reviewBy: z.optional(date),
    sources: resources,
    /** What the author knows and means: findings of the editorial rules that are not to be reported. */
    lint: list(z.strictObject({ ignore: text, at: z.optional(text), reason: z.optional(text) })),
  });
};
