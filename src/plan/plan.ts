/** The reader's own plan: what is left, in which order, and by when. */
import type { Pathway, Phase, Range } from '../model/index.js';
import { dayNumber, isoDate, type DateRange, type IsoDate } from './calendar-date.js';
import { paceOf, weeksIn, weeksOf } from './figures.js';
import type { Learner } from './learner.js';
import { phasesInOrder } from './order.js';
import { afterDays, datesOf, daysOff, firstWorkday, type Course } from './schedule.js';
import { isOpen, unitsOf, workOf, type Work } from './work.js';

export interface PhasePlan {
  readonly phase: Phase;
  /** At the author's estimate; of a phase with a range of weeks, at the shorter. Hours. */
  readonly work: Work;
  /** What is left, from the author's estimate to what it may turn into. Hours; none for a phase that goes by the calendar. */
  readonly hours: Range;
  /** How long that takes, days off aside; at the pathway's pace until the reader says how many hours they have. */
  readonly weeks: Range;
  /** Whether the pathway says how long it takes. */
  readonly isTimed: boolean;
  /** Nothing of it is left. */
  readonly isOver: boolean;
  /** Undefined without hours, and for what is over. */
  readonly dates?: { readonly from: DateRange; readonly until: DateRange } | undefined;
}

/** Several phases as one. */
export interface Stretch {
  readonly hours: Range;
  readonly weeks: Range;
  /** The day by which it is finished; undefined without hours, or where it is too far away to mean anything. */
  readonly until?: DateRange | undefined;
}

export interface Plan {
  /** The later of the reader's start and today. */
  readonly start: IsoDate;
  /** What the plan reckons with. */
  readonly hoursPerWeek: Range;
  /** Whether the reader has said so; otherwise it is the pathway's pace, and there are no dates. */
  readonly hasHours: boolean;
  /** Times by which the estimate may be too short. */
  readonly uncertainty: number;
  /** In the order in which they are done. */
  readonly phases: readonly PhasePlan[];
  /** Everything but finding a job and waiting. */
  readonly learning: Stretch;
  /** Finding a job, and waiting for papers. */
  readonly search: Stretch;
  readonly whole: Stretch;
  /** Where learning takes more than a year: the nearest place to stop that pays. */
  readonly stop?: PhasePlan | undefined;
}

const NOTHING: Range = { min: 0, max: 0 };
const LEAST_UNCERTAINTY = 1.25;
/** Weeks; from here on the plan says where stopping pays. */
const LONG = 52;

export const isSearch = ({ kind }: Phase): boolean => kind === 'apply' || kind === 'wait';

/** How much longer than its shortest a pathway may take, by its author's own figures. */
const uncertaintyOf = ({ timeline }: Pathway): number => {
  if (!timeline) return LEAST_UNCERTAINTY;
  const { min, max } = weeksIn(timeline);
  return Math.max(LEAST_UNCERTAINTY, min > 0 ? max / min : 0);
};

const stretchOf = (phases: readonly PhasePlan[], hasHours: boolean): Stretch => {
  const sum = (key: 'hours' | 'weeks'): Range =>
    phases.reduce(
      (all, { [key]: { min, max } }) => ({ min: all.min + min, max: all.max + max }),
      NOTHING,
    );
  const open = phases.filter(({ isOver }) => !isOver);
  const last = open.at(-1);
  return {
    hours: sum('hours'),
    weeks: sum('weeks'),
    until: hasHours && open.every(({ dates }) => dates) ? last?.dates?.until : undefined,
  };
};

/**
 * Works out a plan. Pure: the same pathway, learner and day give the same plan.
 * @param today the day on the reader's calendar
 */
export const planFor = (pathway: Pathway, learner: Learner, today: IsoDate): Plan => {
  const pace = paceOf(pathway);
  const uncertainty = uncertaintyOf(pathway);
  const hasHours = learner.hoursPerWeek !== undefined;
  const hoursPerWeek = learner.hoursPerWeek ?? { min: pace, max: pace };
  const begin = dayNumber(today);
  const start = Math.max(begin, learner.start ? dayNumber(learner.start) : begin);
  const off = daysOff(learner.timeOff, begin);
  let [low, high] = [start, start];

  const phases = phasesInOrder(pathway).map((phase): PhasePlan => {
    const { min, max } = weeksOf(phase);
    const work = workOf(phase, min * pace, learner);
    const isCalendar = phase.clock === 'calendar';
    let hours = NOTHING;
    let weeks = NOTHING;
    let isOver = !isOpen(phase, learner);
    if (isCalendar) {
      if (!isOver) weeks = { min, max };
    } else {
      const longest = max > min ? workOf(phase, max * pace, learner).left : 0;
      hours = { min: work.left, max: Math.max(longest, work.left * uncertainty) };
      weeks = { min: hours.min / hoursPerWeek.max, max: hours.max / hoursPerWeek.min };
    }
    isOver ||= !hours.max && !weeks.max && !unitsOf(phase.tasks).length;
    const next = (at: number, some: number): readonly [number, number] => {
      if (isCalendar || !some) return [at, at + 7 * some];
      const from = firstWorkday(at, off);
      return [from, afterDays(from, 7 * some, off)];
    };
    const course: Course = { low: next(low, weeks.min), high: next(high, weeks.max) };
    [low, high] = [course.low[1], course.high[1]];
    const dates = hasHours && !isOver ? datesOf(course, start) : undefined;
    const isTimed = work.total > 0 || max > 0;
    return { phase, work, hours, weeks, isTimed, isOver, dates };
  });

  const learned = phases.filter(({ phase }) => !isSearch(phase));
  const learning = stretchOf(learned, hasHours);
  return {
    start: isoDate(start),
    hoursPerWeek,
    hasHours,
    uncertainty,
    phases,
    learning,
    search: stretchOf(
      phases.filter(({ phase }) => isSearch(phase)),
      hasHours,
    ),
    whole: stretchOf(phases, hasHours),
    stop:
      learning.weeks.max > LONG
        ? learned
            .filter(({ isOver }) => !isOver)
            .slice(0, -1)
            .find(({ phase }) => phase.ifYouStop)
        : undefined,
  };
};
