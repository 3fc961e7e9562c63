/**
 * What it takes to read a document and to reckon with it, apart from showing it. Against the least that could be: to read
 * the JSON, and to look once at each task.
 */
import { parse, type Pathway } from '../../src/model/index.js';
import { readFlawless } from '../../src/model/read-flawless.js';
import { planFor, totalProgress, type Learner } from '../../src/plan/index.js';
import {
  describeSize,
  documentOf,
  nextTaskOf,
  pathwayOf,
  PHASE_SIZES,
  taskId,
  TASK_SIZES,
  type Size,
} from './documents.js';
import { figureOf, type Figure } from './figure.js';

const TODAY = '2026-11-02';
const BASE = 'https://example.org/guide.json';

/** Shorter than this, in milliseconds, a stretch of time is not measured well. */
const LEAST = 5;

/** Who has done a third, as in the pages. */
const readerOf = (size: Size): Learner => ({
  tasks: new Map(Array.from({ length: nextTaskOf(size) }, (_, index) => [taskId(index), 'done'])),
  skills: new Map(),
  hoursPerWeek: { min: 8, max: 8 },
  timeOff: [],
});

/** How many hours of tasks are open. */
const lookOnce = ({ roadmap }: Pathway, { tasks }: Learner): number => {
  let hours = 0;
  for (const phase of roadmap)
    for (const task of phase.tasks) if (!tasks.has(task.id)) hours += task.hours ?? 0;
  return hours;
};

interface Case {
  readonly name: string;
  readonly size: Size;
  readonly actions: Readonly<Record<'ours' | 'limit', () => unknown>>;
  readonly times: { readonly ours: number[]; readonly limit: number[] };
}

const casesOf = (size: Size): Case[] => {
  const text = documentOf(size);
  const pathway = pathwayOf(text);
  const reader = readerOf(size);
  const json = () => JSON.parse(text) as unknown;
  const look = () => lookOnce(pathway, reader);
  const both = {
    parse: { ours: () => parse(text, { baseUrl: BASE }), limit: json },
    readFlawless: { ours: () => readFlawless(text, BASE), limit: json },
    planFor: { ours: () => planFor(pathway, reader, TODAY), limit: look },
    totalProgress: { ours: () => totalProgress(pathway, reader), limit: look },
  };
  return Object.entries(both).map(([name, actions]) => ({
    name,
    size,
    actions,
    times: { ours: [], limit: [] },
  }));
};

/** Of the processor, in milliseconds a call: what else the machine does is not counted. */
const timeOf = (action: () => unknown): number => {
  const before = process.cpuUsage();
  let calls = 0;
  for (;;) {
    action();
    calls += 1;
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent >= LEAST) return spent / calls;
  }
};

/** In this process, without a browser. */
export const measureParseAndPlan = ({
  rounds,
}: {
  readonly rounds: number;
}): Promise<readonly Figure[]> => {
  const cases = [...TASK_SIZES, ...PHASE_SIZES].flatMap(casesOf);
  // The first is not counted: it runs code that is not compiled yet.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { actions, times } of cases) {
      for (const kind of ['ours', 'limit'] as const) {
        const time = timeOf(actions[kind]);
        if (round) times[kind].push(time);
      }
    }
  }
  return Promise.resolve(
    cases.map(({ name, size, times }) =>
      figureOf({ name, conditions: describeSize(size), unit: 'ms' }, times),
    ),
  );
};
