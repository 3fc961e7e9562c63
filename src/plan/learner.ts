/** What the reader has told the guide. */
import type { Pay, Range } from '../model/index.js';
import type { IsoDate } from './calendar-date.js';

/** A task that is neither is open. */
export type TaskMark = 'done' | 'skipped';

/** A skill that is neither is not held. */
export type SkillMark = 'partly' | 'yes';

/** Days on which nothing is learned, both of them included; without an end it goes on still. */
export interface TimeOff {
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
}

/** What the reader earns now. It is in no event, link or file. */
export type ReaderPay = Pick<Pay, 'currency' | 'period'> & { readonly amount: number };

export interface Learner {
  /** By the task's present id. */
  readonly tasks: ReadonlyMap<string, TaskMark>;
  /** By the skill's id. */
  readonly skills: ReadonlyMap<string, SkillMark>;
  /** Hours a week, 0.5 to 100; undefined until the reader says so. */
  readonly hoursPerWeek?: Range | undefined;
  readonly start?: IsoDate | undefined;
  readonly timeOff: readonly TimeOff[];
}

export const NEWCOMER: Learner = Object.freeze({
  tasks: new Map(),
  skills: new Map(),
  timeOff: Object.freeze([]),
});
