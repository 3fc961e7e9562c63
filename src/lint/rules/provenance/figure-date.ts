import type { Rule } from '../../rule.js';
import { capitalised } from '../../say.js';
import { dateOf, figuresOf } from './figures.js';

/** Whether a text names a year that is not still to come. */
const namesYear = (text: string, today: string): boolean =>
  (text.match(/(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu) ?? []).some(
    (year) => year <= today.slice(0, 4),
  );

export const figureDate: Rule = {
  id: 'figure-date',
  severity: 'warning',
  title: 'Figures for pay and demand say when they were right.',
  reason:
    'Pay and demand change from year to year, and readers may find a guide long after it was written. A year in the text beside a figure counts.',
  examples: {
    wrong: { salary: { change: 30 } },
    right: { salary: { change: 30, asOf: '2026-05' } },
  },
  check({ pathway, today }) {
    return figuresOf(pathway)
      .filter(({ provenance, text }) => !dateOf(provenance) && !namesYear(text, today))
      .map(({ key, name }) => ({
        segments: [key],
        message: `${capitalised(name)} is given without a date, so nobody can tell how old that is.`,
        suggestion: 'Write the date, month or year in "asOf".',
      }));
  },
};
