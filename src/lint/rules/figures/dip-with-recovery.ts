import type { Rule } from '../../rule.js';
import { sayDuration, sayPercent } from './support/say-figures.js';

export const dipWithRecovery: Rule = {
  id: 'dip-with-recovery',
  severity: 'warning',
  title: 'A fall in pay at first and the time until it is made up for are stated together.',
  reason:
    'One without the other is half of what readers have to know: how much less they will have, or for how long.',
  examples: {
    wrong: { salary: { change: 30, dip: { min: 10, max: 20 } } },
    right: {
      salary: {
        change: 30,
        dip: { min: 10, max: 20 },
        recovery: { min: 1, max: 2, unit: 'years' },
      },
    },
  },
  *check({ pathway: { salary } }) {
    const { dip, recovery, change } = salary ?? {};
    const falls = dip !== undefined && dip.max > 0;
    // Where pay is lower for good, the old pay is not reached again, or only by another way.
    if (change && change.max < 0) return;
    if (falls && !recovery) {
      yield {
        segments: ['salary', 'dip'],
        message: `Pay falls by ${sayPercent(dip)} at first, but the guide does not say how long it takes to reach the old pay again.`,
        suggestion: 'Add the time as “recovery”, such as 1 to 2 years.',
      };
    }
    if (recovery && !falls) {
      yield {
        segments: ['salary', 'recovery'],
        message: `The old pay is reached again in ${sayDuration(recovery)}, but the guide does not say that it falls at first.`,
        suggestion: 'Add the fall as “dip”, in percent, or leave the time out.',
      };
    }
  },
};
