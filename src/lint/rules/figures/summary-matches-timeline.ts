import { durationInWeeks } from '../../../model/index.js';
import { outrightTimesIn, wholeTimesIn } from '../../language/whole-times.js';
import type { Rule } from '../../rule.js';
import { sayDuration, sayNamedTime } from './support/say-figures.js';

/** Share of the timeline by which a time in words may lie outside it. */
const LEEWAY = 0.1;

export const summaryMatchesTimeline: Rule = {
  id: 'summary-matches-timeline',
  severity: 'error',
  title: 'A time that the summary names for the whole change lies within the timeline.',
  reason: 'The summary and the timeline stand one above the other, and readers see both at once.',
  languages: ['en', 'de', 'ar'],
  examples: {
    wrong: {
      summary: 'A plan of six months for potters who are tired of clay.',
      timeline: { min: 9, max: 12, unit: 'months' },
    },
    right: {
      summary:
        'A plan of about a year for potters who are tired of clay; the first chair stands after six weeks.',
      timeline: { min: 9, max: 12, unit: 'months' },
    },
  },
  *check({ pathway: { timeline, summary, to }, language }) {
    if (!timeline || summary === undefined) return;
    const stated = durationInWeeks(timeline);
    const times = wholeTimesIn(summary, language, to.title);
    const outright = outrightTimesIn(summary, language, to.title).filter(
      ({ start }) => !times.some((time) => time.start === start),
    );
    for (const time of [...times, ...outright]) {
      const isBelow = time.bound !== 'at least' && time.weeks.min < stated.min * (1 - LEEWAY);
      const isAbove = time.bound !== 'at most' && time.weeks.max > stated.max * (1 + LEEWAY);
      // A ceiling below the shortest time is broken; one inside the timeline is only ambitious.
      if (!isBelow && !isAbove) continue;
      yield {
        segments: ['summary'],
        message: `The summary speaks of ${sayNamedTime(time)}, but the timeline says ${sayDuration(timeline)}.`,
        suggestion: `Write ${sayDuration(timeline)} here too, or leave the time to the timeline.`,
        related: [
          { segments: ['timeline'], message: `The timeline says ${sayDuration(timeline)}.` },
        ],
      };
    }
  },
};
