import { define } from '../shared/define.js';
import { ActionPlan } from './action-plan.js';

define('action-plan', ActionPlan);
