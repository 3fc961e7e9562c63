import type { Priority } from '../../../model/index.js';

/** The lower, the more important. */
export const RANKS: Readonly<Record<Priority, number>> = {
  critical: 0,
  important: 1,
  'nice-to-have': 2,
};
