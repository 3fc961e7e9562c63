import type { Rule } from '../../rule.js';
import { capitalised } from '../../say.js';
import { figuresOf } from './figures.js';

/** Words of an author who says that a figure is their own. */
const OWN_ESTIMATE =
  /(?<!\p{L})(?:estim|illustrativ|our own|rule of thumb|schätz|geschätzt|richtwert|erfahrungswert)|تقدير/iu;

export const figureSource: Rule = {
  id: 'figure-source',
  severity: 'warning',
  title: 'Figures for pay and demand say where they come from.',
  reason:
    'Readers plan their lives by these figures, and should be able to look them up. An author who says beside a figure that it is an estimate has said where it comes from.',
  examples: {
    wrong: { salary: { change: 30 } },
    right: {
      salary: { change: 30, source: { title: 'Wage statistics', url: 'https://www.bls.gov/oes/' } },
    },
  },
  check({ pathway }) {
    return figuresOf(pathway)
      .filter(({ provenance, text }) => !provenance.source && !OWN_ESTIMATE.test(text))
      .map(({ key, name }) => ({
        segments: [key],
        message: `${capitalised(name)} is given without a source, so nobody can look it up.`,
        suggestion: `Name the "source", or say in ${key === 'salary' ? '"basis.includes"' : 'the "note"'} that it is your own estimate.`,
      }));
  },
};
