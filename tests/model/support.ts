import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse, type ParseOptions, type Pathway, type Problem } from '../../src/model/index.js';

/** Data as people write it: any key may hold anything. */
export type Json = Record<string, unknown>;

/** What the format requires and no more. */
export const minimal = (more: Json = {}): Json => ({
  version: 1,
  id: 'nurse-to-analyst',
  from: { title: 'Nurse' },
  to: { title: 'Analyst' },
  title: 'From nurse to analyst',
  ...more,
});

/** A document without a flaw that uses every key of the format. */
export const complete = (): Json => ({
  $schema: 'https://example.org/pathway.schema.json',
  version: 1,
  id: 'nurse-to-analyst',
  lang: 'en',
  from: { title: 'Nurse', url: 'https://example.org/nurse', code: '29-1141.00' },
  to: {
    title: 'Analyst',
    code: '15-2051.00',
    work: { partTime: true, remote: false, shifts: 'rare', note: 'Mostly office hours' },
  },
  title: 'From nurse to analyst',
  summary: 'A year of evenings.',
  regions: ['DE', 'US-CA'],
  regionNote: 'Pay is local.',
  difficulty: { level: 'moderate', why: 'Statistics' },
  timeline: { min: 9, max: 12, unit: 'months', asOf: '2026-01', source: 'A survey' },
  salary: {
    change: { min: -10, max: 40 },
    current: { min: 30000, max: 40000, currency: 'EUR', period: 'year' },
    target: { min: 40000, max: 60000, currency: 'EUR', period: 'year' },
    dip: { min: 5, max: 10 },
    recovery: { min: 1, max: 2, unit: 'years' },
    basis: { pay: 'gross', stage: 'entry', includes: 'bonus' },
    asOf: '2026',
    source: { title: 'Statistics office', url: 'https://example.org/pay' },
  },
  demand: { level: 'growing', note: 'Clinics hire', asOf: '2026-02-03', source: 'A report' },
  overview: ['First paragraph.', 'Second paragraph.'],
  requirements: [
    {
      id: 'licence',
      name: 'Data licence',
      kind: 'licence',
      level: 'required',
      alternatives: ['An exam'],
      regions: ['DE'],
      weeks: { min: 4, max: 6 },
      cost: { min: 100, max: 200, currency: 'EUR', per: 'once', note: 'fee' },
      url: 'https://example.org/licence',
      note: 'Apply early',
    },
  ],
  costs: [{ name: 'Exam', cost: { min: 50, max: 50, currency: 'EUR' }, required: true }],
  funding: [{ name: 'Grant', url: 'https://example.org/grant', regions: ['DE'], note: 'By May' }],
  skills: {
    transferable: [{ id: 'records', name: 'Patient records', description: 'You know them' }],
    toLearn: [
      { id: 'sql', aliases: ['databases'], name: 'SQL', priority: 'critical', weeks: 6 },
      {
        id: 'statistics',
        name: 'Statistics',
        priority: 'important',
        weeks: { min: 4, max: 8 },
        description: 'Means and medians',
        resources: [
          'A library book',
          {
            title: 'A course',
            url: 'https://example.org/course',
            kind: 'course',
            provider: 'A school',
            author: 'A teacher',
            date: '2025-06',
            cost: 'freemium',
            note: 'In English',
            sponsored: true,
          },
        ],
        requires: ['sql'],
      },
    ],
  },
  pace: { hoursPerWeek: 8 },
  roadmap: [
    {
      id: 'basics',
      aliases: ['start'],
      title: 'Basics',
      kind: 'learn',
      clock: 'hours',
      weeks: 8,
      description: 'The first steps',
      tasks: [
        'Install a database',
        {
          id: 'queries',
          aliases: ['selects'],
          text: 'Write ten queries',
          url: 'https://example.org/queries',
          hours: 5,
          skills: ['sql'],
          optional: true,
          oneOf: 'practice',
        },
      ],
      resources: ['A tutorial'],
      skills: ['sql'],
      income: 'keep',
      ifYouStop: { text: 'You can read a report', jobs: ['Ward clerk'] },
    },
    {
      id: 'search',
      title: 'Job search',
      kind: 'apply',
      clock: 'calendar',
      weeks: { min: 4, max: 12 },
      tasks: ['Write to five clinics'],
    },
  ],
  realityCheck: {
    love: ['Quiet rooms'],
    miss: [{ text: 'The team', resources: ['A forum'] }],
    challenges: ['Mathematics'],
  },
  actionPlan: {
    thisWeek: [{ task: 'queries' }, 'Tell a friend'],
    thisMonth: [{ id: 'book', text: 'Buy a book' }],
    next90Days: ['Look back'],
  },
  faq: [{ id: 'pay', question: 'Is it paid?', answer: 'Yes.', resources: ['A table'] }],
  callToAction: {
    title: 'Go',
    text: 'Begin today',
    label: 'Start',
    url: 'https://example.org/start',
  },
  headings: { overview: 'What it is', faq: 'You ask' },
  views: 0,
  author: { name: 'An author', url: 'https://example.org/author' },
  updated: '2026-03-04',
  reviewed: { by: 'A reviewer', date: '2026-03-05' },
  reviewBy: '2027-03-05',
  sources: [{ title: 'A source', url: 'https://example.org/source' }],
});

/** The pathway of a document that must have one, and what is wrong with it. */
export const read = (input: unknown, options?: ParseOptions) => {
  const { pathway, problems } = parse(input, options);
  assert.ok(pathway, `nothing is shown: ${problems.map(({ message }) => message).join(' ')}`);
  return { pathway, problems };
};

/** The pathway of a document with which nothing may be wrong. */
export const readClean = (input: unknown, options?: ParseOptions): Pathway => {
  const { pathway, problems } = read(input, options);
  assert.deepEqual(problems, []);
  return pathway;
};

/** Every part of a problem says something, and says it in words. */
export const assertHelpful = (problem: Problem): void => {
  for (const part of ['message', 'found', 'expected', 'suggestion'] as const) {
    assert.match(problem[part], /\S/, `${part} of ${problem.code} at ${problem.path} is empty`);
    assert.doesNotMatch(problem[part], /undefined|\[object|NaN/, `${part} at ${problem.path}`);
  }
};

interface Expectation {
  readonly grade: Problem['grade'];
  readonly code: Problem['code'];
  readonly path: string;
}

/** Exactly these problems, in any order, each told helpfully. */
export const assertProblems = (
  problems: readonly Problem[],
  expected: readonly Expectation[],
): void => {
  problems.forEach(assertHelpful);
  const lines = (list: readonly Expectation[]) =>
    list.map(({ grade, code, path }) => `${grade} ${code} ${path}`).sort();
  assert.deepEqual(lines(problems), lines(expected));
};

/** The one problem of a document with just one, which must be of this kind and told helpfully. */
export const onlyProblem = (problems: readonly Problem[], expected: Expectation): Problem => {
  assertProblems(problems, [expected]);
  return problems[0]!;
};

/** The one problem of an input of which nothing can be shown. */
export const onlyFatal = (input: unknown, code: Problem['code'], path = ''): Problem => {
  const { pathway, problems } = parse(input);
  assert.equal(pathway, undefined);
  return onlyProblem(problems, { grade: 'fatal', code, path });
};

/** A value as JSON holds it, for comparisons that do not care what is behind it. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Lists inside one another, as text. */
export const nestedText = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const DEMOS = new URL('../../demo/pathways/', import.meta.url);

/** The documents of the demo as text, by file name. */
export const demoDocuments = (): Map<string, string> =>
  new Map(
    readdirSync(DEMOS)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(new URL(name, DEMOS), 'utf8')]),
  );
