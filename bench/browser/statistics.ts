/** Figures of many loads, and how sure one can be of them. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { median, quantile, sampleWithReplacement } from 'simple-statistics';

/** A figure with the bounds between which it lies in 95 of 100 cases. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;

/**
 * By the percentile bootstrap: as if the loads had been made two thousand times over, each time drawn from those that were.
 * The draws are the same at every run, so that the same figures have the same bounds.
 * B. Efron, R. Tibshirani: An Introduction to the Bootstrap (1993), chapter 13
 * @param samples the lists to draw from, each on its own
 * @param statistic of one list each
 */
const bootstrap = (
  samples: readonly (readonly number[])[],
  statistic: (...resampled: number[][]) => number,
): Estimate => {
  const generator = xoroshiro128plus(1);
  const draw = (list: readonly number[]) =>
    sampleWithReplacement([...list], list.length, () => uniformFloat64(generator));
  const drawn = Array.from({ length: RESAMPLES }, () => statistic(...samples.map(draw)));
  return {
    value: statistic(...samples.map((list) => [...list])),
    low: quantile(drawn, 0.025),
    high: quantile(drawn, 0.975),
  };
};

/** The median. */
export const estimate = (values: readonly number[]): Estimate =>
  bootstrap([values], (resampled) => median(resampled));

/** The median of some against that of others. */
export const estimateRatio = (values: readonly number[], limit: readonly number[]): Estimate =>
  bootstrap([values, limit], (some, others) => median(some) / median(others));
