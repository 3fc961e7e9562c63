/** Loads of pages that show the same in two ways. */
import type { Browser } from 'playwright-core';
import type { Contender } from '../contenders.js';
import { describeConditions, type Conditions } from '../browser/conditions.js';
import { loadOnce, type Load } from '../browser/load.js';
import { figureOf, type Figure } from './figure.js';

export type Loaded = Pick<Contender, 'page' | 'complete'>;

/** One guide or many, by our elements and as static HTML. */
export interface Pair {
  readonly name: string;
  readonly ours: Loaded;
  readonly limit: Loaded;
}

const CONDITIONS: Conditions = { cpu: 1, network: 'local', cache: 'cold' };

const MEASURES: readonly {
  readonly what: string;
  readonly unit: string;
  readonly of: (load: Load) => number;
}[] = [
  { what: 'time to content', unit: 'ms', of: ({ content }) => content },
  { what: 'main thread', unit: 'ms', of: ({ mainThread }) => mainThread },
  { what: 'heap', unit: 'MB', of: ({ heap }) => heap / 1_000_000 },
];

/** Round by round, so that a slow moment of the machine meets both alike. */
export const measureLoads = async (
  browser: Browser,
  origin: string,
  pairs: readonly Pair[],
  rounds: number,
): Promise<readonly Figure[]> => {
  const series = pairs.map((pair) => ({ pair, ours: [] as Load[], limit: [] as Load[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { pair, ...loads } of series) {
      for (const kind of round % 2 ? (['ours', 'limit'] as const) : (['limit', 'ours'] as const))
        loads[kind].push(await loadOnce(browser, origin, pair[kind], CONDITIONS));
    }
  }
  return series.flatMap(({ pair, ours, limit }) =>
    MEASURES.map(({ what, unit, of }) =>
      figureOf(
        { name: what, conditions: `${pair.name}, ${describeConditions(CONDITIONS)}`, unit },
        { ours: ours.map(of), limit: limit.map(of) },
      ),
    ),
  );
};
