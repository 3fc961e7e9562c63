import type { Rule } from '../../rule.js';
import { capitalised, listed } from '../../say.js';
import { figuresOf } from './figures.js';

export const figureRegion: Rule = {
  id: 'figure-region',
  severity: 'warning',
  title: 'Pay, demand and costs are given for a region.',
  reason:
    'Pay, fees and the demand for people differ from country to country. Readers have to know whether the figures are theirs.',
  examples: {
    wrong: { salary: { change: 30 } },
    right: { regions: ['US'], salary: { change: 30 } },
  },
  check({ pathway }) {
    if (pathway.regions.length || pathway.regionNote) return [];
    const figures = [
      ...figuresOf(pathway),
      ...(pathway.costs.some(({ cost }) => typeof cost === 'object')
        ? [{ key: 'costs', name: 'costs' }]
        : []),
    ];
    const first = figures[0];
    if (!first) return [];
    return [
      {
        segments: [first.key],
        message: `The guide states ${listed(figures.map(({ name }) => name))}, but not for which country or region.`,
        suggestion: 'Name it in "regions", or describe it in "regionNote".',
        related: figures.slice(1).map(({ key, name }) => ({
          segments: [key],
          message: `${capitalised(name)} without a region.`,
        })),
      },
    ];
  },
};
