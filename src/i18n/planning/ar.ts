import { en, type PlanningMessages } from './en.js';
export const ar: PlanningMessages = en;
