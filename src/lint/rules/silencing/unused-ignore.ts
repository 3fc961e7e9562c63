import type { Rule } from '../../rule.js';
import { listed } from '../../say.js';

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
      yield {
        segments: ['lint', index, 'ignore'],
        message: `Nothing is found here by the rule “${ignore}”${at === undefined ? '' : ` at ${at}`}${
          elsewhere.length ? `; it does report at ${listed(elsewhere)}` : ''
        }.`,
        suggestion: elsewhere.length
          ? 'Name that place in "at", or take this entry out.'
          : 'Take this entry out.',
      };
    }
  },
};
