import { againstStated, totalWeeks, WEEKS_PER_MONTH } from '../../../model/index.js';
import { sayDuration, sayTime, sayWeeks } from '../../language/say.js';
import type { Rule } from '../../rule.js';

/** `32 weeks (about 7 months)` */
const sayBoth = (weeks: number): string =>
  `${sayWeeks(weeks)} (about ${sayTime({ min: weeks / WEEKS_PER_MONTH, max: weeks / WEEKS_PER_MONTH, unit: 'months' })})`;

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
    const { min, max } = totalWeeks(roadmap);
    yield {
      segments: ['roadmap'],
      message:
        verdict === 'shorter'
          ? `The phases take ${sayBoth(max)} together at most, but the timeline says ${sayDuration(timeline)}.`
          : `The phases take ${sayBoth(min)} together at least, but the timeline says ${sayDuration(timeline)}.`,
      suggestion:
        'Correct the timeline or the weeks of the phases. Waiting, holidays and the search for work are phases too.',
      related: [{ segments: ['timeline'], message: `The timeline says ${sayDuration(timeline)}.` }],
    };
  },
};
