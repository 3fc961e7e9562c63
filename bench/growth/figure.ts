import { estimate, estimateRatio, type Estimate } from '../browser/statistics.js';

/** What something takes, against what it takes at the least; measured in one run. */
export interface Figure {
  readonly name: string;
  readonly conditions: string;
  readonly unit: string;
  readonly ours: Estimate;
  readonly limit: Estimate;
  readonly ratio: Estimate;
}

export interface Samples {
  readonly ours: readonly number[];
  readonly limit: readonly number[];
}

export const figureOf = (
  about: Pick<Figure, 'name' | 'conditions' | 'unit'>,
  { ours, limit }: Samples,
): Figure => ({
  ...about,
  ours: estimate(ours),
  limit: estimate(limit),
  ratio: estimateRatio(ours, limit),
});

const rounded = (value: number): string => String(Number(value.toPrecision(3)));

const written = ({ value, low, high }: Estimate): string =>
  `${rounded(value)} (${rounded(low)}–${rounded(high)})`;

/** A line of a table for the terminal. */
export const rowOf = ({ name, conditions, unit, ours, limit, ratio }: Figure) => ({
  name,
  conditions,
  unit,
  ours: written(ours),
  limit: written(limit),
  ratio: written(ratio),
});
