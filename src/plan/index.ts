/** The plan: pure functions of a pathway, a learner and a day. */
export * from './calendar-date.js';
export * from './learner.js';
export * from './limits.js';
export { payOf, payOutlook, type PayOutlook } from './pay-outlook.js';
export { isSearch, planFor, type PhasePlan, type Plan, type Stretch } from './plan.js';
export {
  allTasks,
  looseTasks,
  nextSteps,
  progressOf,
  totalProgress,
  type NextStep,
  type Progress,
} from './progress.js';
export type { Work } from './work.js';
