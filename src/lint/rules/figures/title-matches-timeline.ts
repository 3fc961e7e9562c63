import { durationInWeeks, middle, type Duration, type Range } from '../../../model/index.js';
import type { NamedTime } from '../../language/durations.js';
import { lexiconOf } from '../../language/lexicon.js';
import { promisedTimesIn, wholeTimesIn } from '../../language/whole-times.js';
import type { Path, Report, Rule } from '../../rule.js';
import { sayDuration, sayNamedTime } from './support/say-figures.js';

/** Weeks up to which two times are the same: a quarter of the coarser unit, since nobody means months or years to the week. */
const leeway = (time: NamedTime, timeline: Duration): number => {
  if (time.unit === timeline.unit) return 0.01;
  if ([time.unit, timeline.unit].includes('years')) return 13;
  return [time.unit, timeline.unit].includes('months') ? 1.1 : 0.5;
};

const isCoarser = (time: NamedTime, timeline: Duration): boolean =>
  time.unit === 'years' && timeline.unit !== 'years';

const agrees = (time: NamedTime, timeline: Duration): boolean => {
  const stated = durationInWeeks(timeline);
  const slack = leeway(time, timeline);
  // Of two units one is months, to which many count four weeks.
  const share = time.unit === timeline.unit ? 0 : 0.1;
  const isNear = (one: number, other: number): boolean =>
    Math.abs(one - other) <= Math.max(slack, share * other);
  const lies = ({ min, max }: Range, share: number): boolean =>
    min >= stated.min * (1 - share) && max <= stated.max * (1 + share);
  const { min, max } = time.weeks;
  if (time.bound === 'about') return lies(time.weeks, 0.25);
  if (time.bound === 'at most') return max >= stated.max - slack;
  if (time.bound === 'at least') return min <= stated.min + slack;
  if (min < max) return isNear(min, stated.min) && isNear(max, stated.max);
  // A year, where the timeline is in months, is a word for about as much.
  if (isCoarser(time, timeline) && lies(time.weeks, 0) && stated.max <= 1.5 * stated.min)
    return true;
  // Whoever promises the longer end keeps the promise; with the middle, half of the readers are in time.
  return isNear(max, stated.max) || (max >= middle(stated) && max <= stated.max);
};

/** Of a language whose words we do not know, only a time that is too short whichever words turn it. */
const isTooShort = (time: NamedTime, timeline: Duration): boolean =>
  time.weeks.max < durationInWeeks(timeline).min - leeway(time, timeline);

const reportOn = (what: string, segments: Path, time: NamedTime, timeline: Duration): Report => ({
  segments,
  message: `${what} promises ${sayNamedTime(time)}, but the timeline says ${sayDuration(timeline)}.`,
  suggestion: `Write ${sayDuration(timeline)} here too, or leave the time to the timeline.`,
  related: [{ segments: ['timeline'], message: `The timeline says ${sayDuration(timeline)}.` }],
});

export const titleMatchesTimeline: Rule = {
  id: 'title-matches-timeline',
  severity: 'error',
  title: 'A time in the title or in a heading is the one that the timeline states.',
  reason:
    'The title is the promise that readers remember. When it is shorter than the timeline, they plan for too little time and believe that they have failed.',
  examples: {
    wrong: {
      title: 'From clay to wood: your 9-month guide',
      timeline: { min: 9, max: 12, unit: 'months' },
    },
    right: {
      title: 'From clay to wood: your guide to 9 to 12 months of change, or about a year',
      timeline: { min: 9, max: 12, unit: 'months' },
    },
  },
  *check({ pathway, language }) {
    const { timeline, title, headings, callToAction, to } = pathway;
    if (!timeline) return;
    const isKnown = lexiconOf(language) !== undefined;
    const isWrong = (time: NamedTime): boolean =>
      isKnown ? !agrees(time, timeline) : isTooShort(time, timeline);
    for (const time of promisedTimesIn(title, language, to.title).filter(isWrong)) {
      yield reportOn('The title', ['title'], time, timeline);
    }
    // Other headings stand over a part of the time.
    for (const key of ['overview', 'roadmap', 'planner'] as const) {
      for (const time of wholeTimesIn(headings[key] ?? '', language, to.title).filter(isWrong)) {
        yield reportOn(`The heading “${headings[key]}”`, ['headings', key], time, timeline);
      }
    }
    for (const time of wholeTimesIn(callToAction?.title ?? '', language, to.title).filter(
      isWrong,
    )) {
      yield reportOn('The closing call', ['callToAction', 'title'], time, timeline);
    }
  },
};
