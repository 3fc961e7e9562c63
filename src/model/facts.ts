/** What follows from a pathway without knowing the reader. */
import type { CalendarUnit, Pathway, Phase, Priority, Range, Skill } from './pathway.js';

/** Mean length of a Gregorian month: 146,097 days in 4,800 months. */
export const WEEKS_PER_MONTH = 4.345;

const WEEKS_PER_UNIT: Record<CalendarUnit, number> = {
  weeks: 1,
  months: WEEKS_PER_MONTH,
  years: 12 * WEEKS_PER_MONTH,
};

const sum = (ranges: readonly (Range | undefined)[]): Range =>
  ranges.reduce<Range>(
    (total, range) => ({ min: total.min + (range?.min ?? 0), max: total.max + (range?.max ?? 0) }),
    { min: 0, max: 0 },
  );

/** The middle of a range; nothing is no time. */
export const middle = (range: Range | undefined): number =>
  range ? (range.min + range.max) / 2 : 0;

const scale = ({ min, max }: Range, factor: number): Range => ({
  min: min * factor,
  max: max * factor,
});

/** Weeks of the whole roadmap, phase after phase, at the pathway's pace. */
export const totalWeeks = (roadmap: readonly Phase[]): Range =>
  sum(roadmap.map(({ weeks }) => weeks));

/** Hours of study in the roadmap: the weeks that scale with the reader's hours, times the pace. */
export const studyHours = ({ roadmap, pace }: Pick<Pathway, 'roadmap' | 'pace'>): Range =>
  scale(totalWeeks(roadmap.filter(({ clock }) => clock === 'hours')), pace.hoursPerWeek);

export const weeksAsMonths = (weeks: Range): Range => scale(weeks, 1 / WEEKS_PER_MONTH);

export const durationInWeeks = ({
  min,
  max,
  unit,
}: Range & { readonly unit: CalendarUnit }): Range => scale({ min, max }, WEEKS_PER_UNIT[unit]);

/** How the roadmap's weeks compare with the time stated for the whole change; undefined where either is unknown. */
export const againstStated = ({
  roadmap,
  timeline,
}: Pick<Pathway, 'roadmap' | 'timeline'>): 'shorter' | 'within' | 'longer' | undefined => {
  const { min, max } = totalWeeks(roadmap);
  if (!timeline || !(max > 0)) return undefined;
  const stated = durationInWeeks(timeline);
  // Whoever plans in months counts four weeks to each, and fifty to a year.
  const slack = timeline.unit === 'weeks' ? 1 : 1.1;
  if (max * slack < stated.min) return 'shorter';
  return min > stated.max * slack ? 'longer' : 'within';
};

/** Where each phase begins and ends, in weeks from the start; phases of unknown length take no time. */
export const phaseSpans = (roadmap: readonly Phase[]): { from: number; to: number }[] => {
  let from = 0;
  return roadmap.map(({ weeks }) => ({ from, to: (from += middle(weeks)) }));
};

const PRIORITIES: readonly (Priority | undefined)[] = [
  'critical',
  'important',
  'nice-to-have',
  undefined,
];

/** Weeks of learning by priority, where skills have both. */
export const weeksByPriority = (skills: readonly Skill[]): Map<Priority, number> => {
  const weeks = new Map<Priority, number>();
  for (const skill of byPriority(skills)) {
    const { priority } = skill;
    if (priority && middle(skill.weeks)) {
      weeks.set(priority, (weeks.get(priority) ?? 0) + middle(skill.weeks));
    }
  }
  return weeks;
};

/** Skills by importance, unranked ones last; the author's order decides between equals. */
export const byPriority = (skills: readonly Skill[]): Skill[] =>
  PRIORITIES.flatMap((priority) => skills.filter((skill) => skill.priority === priority));
