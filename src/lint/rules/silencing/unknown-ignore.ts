import type { Rule } from '../../rule.js';

export const unknownIgnore: Rule = {
  id: 'unknown-ignore',
  severity: 'warning',
  title: 'What the document silences is a rule that there is.',
  reason: 'A misspelt entry silences nothing, and its author believes that it does.',
  examples: {
    wrong: { lint: [{ ignore: 'figure-dates' }] },
    right: { salary: { change: 30 }, lint: [{ ignore: 'figure-date' }] },
  },
  *check({ unused = [] }) {
    for (const { index, ignore, isKnown, meant } of unused) {
      if (isKnown) continue;
      yield {
        segments: ['lint', index, 'ignore'],
        message: `There is no rule “${ignore}”.`,
        suggestion: meant
          ? `Did you mean "${meant}"?`
          : 'Write the id of a rule, as the report names it at the end of a finding.',
      };
    }
  },
};
