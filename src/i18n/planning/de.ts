import { en, type PlanningMessages } from './en.js';
export const de: PlanningMessages = en;
