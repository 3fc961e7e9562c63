/** Pathway documents of any size, each with nothing wrong in it. */
import type { PathwayDocument } from '../../src/model/schema.js';
import { parse, type Pathway } from '../../src/model/index.js';
import { readFlawless } from '../../src/model/read-flawless.js';

export interface Size {
  readonly phases: number;
  /** In all phases together. */
  readonly tasks: number;
}

/** What grows is the roadmap; the number of skills stays what it is in a guide. */
const SKILLS = 8;
const PRIORITIES = ['critical', 'important', 'nice-to-have'] as const;

/** More and more tasks, in phases that grow in number more slowly, as they do in guides. */
export const TASK_SIZES: readonly Size[] = [
  { phases: 5, tasks: 20 },
  { phases: 10, tasks: 200 },
  { phases: 50, tasks: 2000 },
];

/** More and more phases of three tasks. */
export const PHASE_SIZES: readonly Size[] = [5, 50, 500].map((phases) => ({
  phases,
  tasks: 3 * phases,
}));

export const describeSize = ({ phases, tasks }: Size): string =>
  `${String(phases)} phases, ${String(tasks)} tasks`;

/** Which task is the next of a reader who has done a third. */
export const nextTaskOf = ({ tasks }: Size): number => Math.floor(tasks / 3);

export const taskId = (index: number): string => `task-${String(index + 1)}`;
export const skillId = (index: number): string => `skill-${String(index + 1)}`;

const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const skillOf = (index: number) => ({
  id: skillId(index),
  name: `Subject ${String(index + 1)}`,
  priority: PRIORITIES[index % PRIORITIES.length]!,
  weeks: 4 + (index % 5),
  description: 'Begin with the exercises, and read the book once they raise questions.',
  resources: [
    { title: 'The handbook', url: 'https://example.org/handbook', kind: 'book' as const },
  ],
});

const taskOf = (index: number) => ({
  id: taskId(index),
  text: `Work through exercise ${String(index + 1)} and note what is unclear`,
  hours: 2 + (index % 4),
  skills: [skillId(index % SKILLS)],
});

const phaseOf = (index: number, { phases, tasks }: Size) => {
  const first = Math.round((index * tasks) / phases);
  const after = Math.round(((index + 1) * tasks) / phases);
  return {
    id: `phase-${String(index + 1)}`,
    title: `Stretch ${String(index + 1)} of the way`,
    weeks: 4,
    description: 'What comes later assumes that you have done this.',
    tasks: times(after - first, (at) => taskOf(first + at)),
    resources: [{ title: 'Course notes', url: 'https://example.org/notes' }],
    skills: [skillId(index % SKILLS)],
  };
};

/** @param id of the guide: its readers' answers are kept by it */
export const documentOf = (size: Size, id = 'growth'): string => {
  const next = nextTaskOf(size);
  const document: PathwayDocument = {
    version: 1,
    id,
    lang: 'en',
    from: { title: 'Clerk' },
    to: { title: 'Analyst' },
    title: 'From the counter to the figures',
    summary: 'One exercise after another, beside a job.',
    difficulty: 'moderate',
    timeline: { min: 9, max: 15, unit: 'months' },
    salary: {
      change: 30,
      current: { min: 38_000, max: 46_000, currency: 'USD', period: 'year' },
      target: { min: 52_000, max: 60_000, currency: 'USD', period: 'year' },
      recovery: { min: 1, max: 2, unit: 'years' },
    },
    overview: ['You know what the figures stand for. What is new is to ask them.'],
    skills: { transferable: [], toLearn: times(SKILLS, skillOf) },
    pace: { hoursPerWeek: 8 },
    roadmap: times(size.phases, (index) => phaseOf(index, size)),
    actionPlan: {
      thisWeek: [{ task: taskId(next) }, 'Tell a friend what you are up to'],
      thisMonth: [{ task: taskId(next + 1) }],
      next90Days: [{ task: taskId(next + 2) }],
    },
  };
  return JSON.stringify(document);
};

/** @throws {Error} where the short way of pages can't read a document, or `parse` finds something wrong in it */
export const pathwayOf = (document: string): Pathway => {
  const { pathway, problems } = parse(document);
  const isFlawless = readFlawless(document, 'https://example.org/guide.json');
  if (!pathway || !isFlawless || problems.length)
    throw new Error('What grows is measured with good documents only.');
  return pathway;
};
