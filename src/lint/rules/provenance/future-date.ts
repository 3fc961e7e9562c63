import { isAhead } from '../../dates.js';
import type { Path, Rule } from '../../rule.js';
import { capitalised } from '../../say.js';

export const futureDate: Rule = {
  id: 'future-date',
  severity: 'warning',
  title: 'Dates of what has happened do not lie in the future.',
  reason: 'A guide cannot have been changed or checked on a day that is still to come.',
  examples: {
    wrong: { updated: '2099-01-01' },
    right: { updated: '2026-11-23', reviewBy: '2099-01-01' },
  },
  check({ pathway, today }) {
    const { timeline, salary, demand, updated, reviewed } = pathway;
    const dates: { date: string | undefined; what: string; segments: Path }[] = [
      { date: updated, what: 'the last change of the guide', segments: ['updated'] },
      { date: reviewed?.date, what: 'its review', segments: ['reviewed', 'date'] },
      { date: timeline?.asOf, what: 'the timeline', segments: ['timeline', 'asOf'] },
      { date: salary?.asOf, what: 'the pay', segments: ['salary', 'asOf'] },
      { date: demand?.asOf, what: 'the demand', segments: ['demand', 'asOf'] },
    ];
    return dates.flatMap(({ date, what, segments }) =>
      date && isAhead(date, today)
        ? [
            {
              segments,
              message: `${capitalised(what)} is dated ${date}, and today is ${today}.`,
              suggestion: 'Mend the date.',
            },
          ]
        : [],
    );
  },
};
