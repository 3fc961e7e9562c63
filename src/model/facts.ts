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

const PRIORITIES: readonly (Priority | undefined)[] = [
  'critical',
  'important',
  'nice-to-have',
  undefined,
];

/** Skills by importance, unranked ones last; the author's order decides between equals. */
export const byPriority = (skills: readonly Skill[]): Skill[] =>
  PRIORITIES.flatMap((priority) => skills.filter((skill) => skill.priority === priority));
