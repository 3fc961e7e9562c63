/** The goals that the kit has set itself, and how near it is to them. */
import type { Estimate } from './browser/statistics.js';
import { estimateText, integer } from './format.js';
import type { Figure } from './growth/figure.js';
import { ON_SLOW_4G, SLOWED } from './loads.js';
import { describeConditions } from './browser/conditions.js';
import type { Cell, Measure } from './loads.js';
import type { Results } from './report.js';

interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly stretch?: string;
  /** In words, and whether the goal is met; nothing where it was not measured. */
  readonly reached: (
    results: Partial<Results>,
  ) => readonly [text: string, isMet: boolean] | undefined;
}

const cellOf = (
  { loads = [] }: Partial<Results>,
  contender: string,
  conditions = SLOWED,
): Cell | undefined =>
  loads.find(
    (cell) => cell.contender === contender && cell.conditions === describeConditions(conditions),
  );

/** A goal is met where the figure itself is under it; the bounds say how sure that is. */
const ratioGoal =
  (most: number, contender: string, measure: Measure, conditions = SLOWED): Goal['reached'] =>
  (results) => {
    const ratio = cellOf(results, contender, conditions)?.ratios[measure];
    return ratio && [estimateText(ratio), ratio.value <= most];
  };

const figureGoal =
  (
    part: 'interactions' | 'phases',
    most: number,
    isIt: (figure: Figure) => boolean,
    of: (figure: Figure) => Estimate,
    after: (figure: Figure) => string = () => '',
  ): Goal['reached'] =>
  (results) => {
    const figures = results[part]?.filter(isIt) ?? [];
    if (!figures.length) return undefined;
    const texts = figures.map(
      (figure) => `${estimateText(of(figure))}${after(figure)} (${figure.conditions})`,
    );
    return [texts.join('; '), figures.every((figure) => of(figure).value <= most)];
  };

/** A goal that is no ratio: with what the limit itself takes, which no kit can be under. */
const longestTaskGoal =
  (contender: string): Goal['reached'] =>
  (results) => {
    const [task, limit] = [contender, 'static'].map(
      (name) => cellOf(results, name)?.values.longestTask,
    );
    if (!task) return undefined;
    const own = limit ? `; static HTML itself ${estimateText(limit, 0)}` : '';
    return [estimateText(task, 0) + own, task.value <= 50];
  };

const GOALS: readonly Goal[] = [
  {
    what: 'script bytes to a complete guide, brotli',
    goal: '20,000',
    stretch: '16,000',
    reached: (results) => {
      const cell = cellOf(results, 'ours');
      return cell && [integer(cell.bytes.script), cell.bytes.script <= 20_000];
    },
  },
  {
    what: 'requests to content beyond the page, 4× and slow 4G',
    goal: '2',
    stretch: '1',
    reached: (results) => {
      const cell = cellOf(results, 'ours', ON_SLOW_4G);
      return cell && [String(cell.requests), cell.requests <= 2];
    },
  },
  {
    what: 'time to content, 4×',
    goal: '1.30',
    stretch: '1.20',
    reached: ratioGoal(1.3, 'ours', 'content'),
  },
  {
    what: 'time to content, 4× and slow 4G',
    goal: '1.40',
    stretch: '1.25',
    reached: ratioGoal(1.4, 'ours', 'content', ON_SLOW_4G),
  },
  {
    what: 'main-thread time, 4×',
    goal: '1.30',
    stretch: '1.15',
    reached: ratioGoal(1.3, 'ours', 'mainThread'),
  },
  {
    what: 'over static content, time to content, 4×',
    goal: '1.03',
    stretch: '1.00',
    reached: ratioGoal(1.03, 'ours-static', 'content'),
  },
  {
    what: 'over static content, longest task at 4×, ms',
    goal: '50',
    reached: longestTaskGoal('ours-static'),
  },
  {
    what: 'layout shift',
    goal: '0',
    reached: (results) => {
      const cells = (results.loads ?? []).filter(({ contender }) =>
        ['ours', 'ours-static'].includes(contender),
      );
      if (!cells.length) return undefined;
      const most = Math.max(...cells.map(({ layoutShift }) => layoutShift));
      return [String(Number(most.toFixed(4))), most === 0];
    },
  },
  {
    what: 'heap, one widget',
    goal: '1.5',
    stretch: '1.3',
    reached: ratioGoal(1.5, 'ours', 'heap'),
  },
  {
    what: 'longest task at 4×, the source guide, ms',
    goal: '50',
    reached: longestTaskGoal('ours'),
  },
  {
    what: 'a tick, 6 consumers, script time against direct DOM',
    goal: '2.5, flat',
    stretch: '2',
    reached: figureGoal(
      'interactions',
      2.5,
      ({ name, conditions }) => name === 'a tick: script' && conditions.includes('1×'),
      ({ ratio }) => ratio,
    ),
  },
  {
    what: 'a tick at 4×, 200 tasks, 95th percentile to the next frame, without the wait for it, ms',
    goal: '16',
    stretch: '10',
    reached: figureGoal(
      'interactions',
      16,
      ({ name, conditions }) =>
        name === 'a tick: the same without the wait for it' && conditions.includes('4×'),
      ({ ours }) => ours,
      ({ limit }) => `; direct DOM itself ${estimateText(limit)}`,
    ),
  },
  {
    what: '500 phases, time to content',
    goal: '1.0',
    reached: figureGoal(
      'phases',
      1,
      ({ name, conditions }) => name === 'time to content' && conditions.startsWith('500 phases'),
      ({ ratio }) => ratio,
    ),
  },
];

/** Rows of a table, the first of them its head. */
export const goalRows = (results: Partial<Results>): readonly (readonly string[])[] => [
  ['what', 'goal', 'stretch', 'measured', ''],
  ...GOALS.map(({ what, goal, stretch = '', reached }) => {
    const [text, isMet] = reached(results) ?? ['not in this run', undefined];
    return [what, goal, stretch, text, isMet === undefined ? '' : isMet ? 'met' : 'missed'];
  }),
];
