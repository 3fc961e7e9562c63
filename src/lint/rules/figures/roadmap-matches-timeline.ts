import { againstStated, totalWeeks, WEEKS_PER_MONTH } from '../../../model/index.js';
import type { Rule } from '../../rule.js';
import { sayDuration, sayLeast, sayMost, sayTime } from './support/say-figures.js';

const inMonths = (weeks: number): string =>
  sayTime({ min: weeks / WEEKS_PER_MONTH, max: weeks / WEEKS_PER_MONTH, unit: 'months' });

export const roadmapMatchesTimeline: Rule = {
  id: 'roadmap-matches-timeline',
  severity: 'error',
  title: 'The phases of the roadmap take as long together as the timeline says.',
  reason:
    'Readers add the phases up, and the planner does it for them. One of the two times is wrong, and nobody can tell which.',
  examples: {
    wrong: {
      timeline: { min: 9, max: 12, unit: 'months' },
      roadmap: [
        { title: 'Hand tools', weeks: 8, tasks: [] },
        { title: 'A first chair', kind: 'practice', weeks: { min: 10, max: 14 }, tasks: [] },
      ],
    },
    right: {
      timeline: { min: 4, max: 6, unit: 'months' },
      roadmap: [
        { title: 'Hand tools', weeks: 8, tasks: [] },
        { title: 'A first chair', kind: 'practice', weeks: { min: 10, max: 14 }, tasks: [] },
      ],
    },
  },
  *check({ pathway }) {
    const { roadmap, timeline } = pathway;
    const verdict = againstStated(pathway);
    if (!timeline || verdict === undefined || verdict === 'within') return;
    // Phases of unknown length may well fill the rest.
    if (verdict === 'shorter' && roadmap.some(({ weeks }) => !weeks)) return;
    const total = totalWeeks(roadmap);
    const words =
      verdict === 'shorter'
        ? `${sayMost(total)} (about ${inMonths(total.max)})`
        : `${sayLeast(total)} (about ${inMonths(total.min)})`;
    yield {
      segments: ['roadmap'],
      message: `The phases take ${words} together, but the timeline says ${sayDuration(timeline)}.`,
      suggestion:
        'Correct the timeline or the weeks of the phases. Waiting, holidays and the search for work are phases too.',
      related: [{ segments: ['timeline'], message: `The timeline says ${sayDuration(timeline)}.` }],
    };
  },
};
