import { define } from '../shared/define.js';
import { ActionPlan } from './action-plan.js';

define('action-plan', ActionPlan);

// Whoever registers the element knows its type.
export type {} from './action-plan.js';
