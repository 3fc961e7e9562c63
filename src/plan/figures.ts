/** The author's figures as the plan reckons with them: none so large or so small that what comes of them is no number. */
import { durationInWeeks } from '../model/facts.js';
import type { Duration, Pathway, Phase, Range } from '../model/index.js';

/** Anything less is nothing. */
const LEAST = 1e-6;
/** So long that even a sliver of it is past a lifetime. */
const MOST = 1e12;

/** Nothing is less than nothing. */
export const bounded = (figure: number): number => (figure < LEAST ? 0 : Math.min(figure, MOST));

const boundedRange = ({ min, max }: Range): Range => ({ min: bounded(min), max: bounded(max) });

/** Percent from one amount to another. */
export const percentBetween = (before: number, after: number): number =>
  Math.min((after / before - 1) * 100, MOST);

/** Hours a week that the author's weeks assume; never none. */
export const paceOf = ({ pace }: Pathway): number => Math.max(LEAST, pace.hoursPerWeek);

/** How long a phase takes; one of unknown length takes no time. */
export const weeksOf = ({ weeks }: Phase): Range => boundedRange(weeks ?? { min: 0, max: 0 });

export const weeksIn = (duration: Duration): Range => boundedRange(durationInWeeks(duration));
