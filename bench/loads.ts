/** What it takes to show one guide, in all the ways that a publisher has, against static HTML. */
import type { Browser } from 'playwright-core';
import { describeConditions, type Conditions } from './browser/conditions.js';
import { loadOnce, type Load } from './browser/load.js';
import { estimate, estimateRatio, type Estimate } from './browser/statistics.js';
import { buildContenders, type Contender } from './contenders.js';
import { withSite, writeSite } from './growth/site.js';

/** The contender that all others are held against. */
const LIMIT = 'static';
/** Of these, cells have a goal. */
const WITH_GOALS: readonly string[] = [LIMIT, 'ours', 'ours-static'];

const cold = { cache: 'cold' } as const;
export const SLOWED: Conditions = { ...cold, cpu: 4, network: 'local' };
export const ON_SLOW_4G: Conditions = { ...cold, cpu: 4, network: 'slow-4g' };

const ALL_CONDITIONS: readonly Conditions[] = [
  { ...cold, cpu: 1, network: 'local' },
  SLOWED,
  ON_SLOW_4G,
  { cpu: 4, network: 'local', cache: 'warm' },
  { cpu: 4, network: 'slow-4g', cache: 'warm' },
];

const MEASURES = ['content', 'mainThread', 'heap', 'nodes', 'longestTask'] as const;
export type Measure = (typeof MEASURES)[number];

/** One contender under some conditions. */
export interface Cell {
  readonly contender: string;
  readonly label: string;
  readonly conditions: string;
  readonly loads: number;
  /** Milliseconds, bytes, nodes. */
  readonly values: Readonly<Partial<Record<Measure, Estimate>>>;
  /** The same against static HTML under the same conditions. */
  readonly ratios: Readonly<Partial<Record<Measure, Estimate>>>;
  /** The most of all loads. */
  readonly layoutShift: number;
  /** The median load's. */
  readonly bytes: Load['bytes'];
  readonly requests: number;
  readonly laterRequests: number;
}

export interface LoadOptions {
  /** How many loads for a cell with a goal, and for one without. */
  readonly loads: readonly [withGoal: number, without: number];
  /** How many loads for the longest task, which are traced. */
  readonly traced: number;
  readonly names?: readonly string[];
  readonly conditions?: readonly Conditions[];
  /** Is told how far it is. */
  readonly tell: (line: string) => void;
}

const middle = (loads: readonly Load[]): Load =>
  loads.toSorted((a, b) => a.content - b.content)[loads.length >> 1]!;

const valuesOf = (loads: readonly Load[], measure: Measure): number[] =>
  loads.flatMap((load) => load[measure] ?? []);

const estimates = (
  loads: readonly Load[],
  make: (values: readonly number[], measure: Measure) => Estimate,
) =>
  Object.fromEntries(
    MEASURES.map((measure) => [measure, valuesOf(loads, measure)] as const)
      .filter(([, values]) => values.length)
      .map(([measure, values]) => [measure, make(values, measure)]),
  );

/** All loads of one contender under some conditions, and of the limit, which were made in between. */
const cellOf = (
  { name, label }: Contender,
  conditions: Conditions,
  loads: readonly Load[],
  limit: readonly Load[],
): Cell => {
  const { bytes, requests } = middle(loads);
  return {
    contender: name,
    label,
    conditions: describeConditions(conditions),
    loads: loads.length,
    values: estimates(loads, estimate),
    ratios: estimates(loads, (values, measure) => estimateRatio(values, valuesOf(limit, measure))),
    layoutShift: Math.max(...loads.map(({ layoutShift }) => layoutShift)),
    bytes,
    requests,
    laterRequests: Math.max(...loads.map(({ laterRequests }) => laterRequests)),
  };
};

/** Loads every contender as often as it should be, one after the other, so that a slow moment of the machine meets all. */
const measureUnder = async (
  browser: Browser,
  origin: string,
  contenders: readonly Contender[],
  conditions: Conditions,
  { loads: [withGoal, without], traced, tell }: LoadOptions,
): Promise<Cell[]> => {
  const hasGoal = conditions === SLOWED || conditions === ON_SLOW_4G;
  const found = new Map(contenders.map(({ name }) => [name, [] as Load[]]));
  const roundsOf = (name: string) => (hasGoal && WITH_GOALS.includes(name) ? withGoal : without);
  for (let round = 0; round < Math.max(withGoal, without); round += 1) {
    const due = contenders.filter(({ name }) => round < roundsOf(name));
    for (const contender of due)
      found.get(contender.name)!.push(await loadOnce(browser, origin, contender, conditions));
    if (due.length) tell(`${describeConditions(conditions)}: round ${String(round + 1)}`);
  }
  if (conditions === SLOWED) {
    for (const contender of contenders) {
      const loads = found.get(contender.name)!;
      for (let round = 0; round < Math.min(traced, loads.length); round += 1) {
        const isTraced = true;
        const { longestTask } = await loadOnce(browser, origin, contender, conditions, {
          isTraced,
        });
        // The trace takes time itself: of that load nothing else counts.
        loads[round] = { ...loads[round]!, longestTask: longestTask! };
      }
    }
  }
  const limit = found.get(LIMIT)!;
  return contenders.map((contender) =>
    cellOf(contender, conditions, found.get(contender.name)!, limit),
  );
};

/** Cells of an earlier run stay for conditions that the later one has left out. */
export const joined = (earlier: readonly Cell[], later: readonly Cell[]): Cell[] => {
  const kept = earlier.filter((cell) =>
    later.every(({ conditions }) => conditions !== cell.conditions),
  );
  const order = ALL_CONDITIONS.map(describeConditions);
  return [...kept, ...later].sort(
    (a, b) => order.indexOf(a.conditions) - order.indexOf(b.conditions),
  );
};

export const measureLoads = (browser: Browser, options: LoadOptions): Promise<Cell[]> =>
  withSite(
    (folder) => {
      writeSite(folder, {});
      return buildContenders(folder, options.names ? { names: options.names } : undefined);
    },
    async (origin, contenders) => {
      const cells: Cell[] = [];
      for (const conditions of options.conditions ?? ALL_CONDITIONS)
        cells.push(...(await measureUnder(browser, origin, contenders, conditions, options)));
      return cells;
    },
  );
