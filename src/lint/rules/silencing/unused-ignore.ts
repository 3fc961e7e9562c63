import type { Rule } from '../../rule.js';
import { listed } from '../../say.js';

/** Places that are named; there may be many. */
const MOST_NAMED = 3;

export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  severity: 'info',
  title: 'Each entry that silences a rule silences something.',
  reason: 'What silences nothing now may hide something later.',
  examples: {
    wrong: { lint: [{ ignore: 'figure-date' }] },
    right: { salary: { change: 30 }, lint: [{ ignore: 'figure-date' }] },
  },
  *check({ unused = [] }) {
    for (const { index, ignore, at, isKnown, elsewhere } of unused) {
      if (!isKnown) continue;
      const places = elsewhere.slice(0, MOST_NAMED);
      yield {
        segments: ['lint', index, 'ignore'],
        message: `Nothing is found here by the rule “${ignore}”${at === undefined ? '' : ` at ${at}`}${
          places.length ? `; it does report at ${listed(places)}` : ''
        }.`,
        suggestion: places.length
          ? 'Name that place in "at", or take this entry out.'
          : 'Take this entry out.',
      };
    }
  },
};
