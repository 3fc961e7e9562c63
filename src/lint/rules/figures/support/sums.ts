import type { Range } from '../../../../model/index.js';

/** The ranges one after the other; what is undefined takes nothing. */
export const sumOf = (ranges: readonly (Range | undefined)[]): Range =>
  ranges.reduce<Range>(
    (sum, range) => ({ min: sum.min + (range?.min ?? 0), max: sum.max + (range?.max ?? 0) }),
    { min: 0, max: 0 },
  );
