import { define } from '../shared/define.js';
import { PathwayPlanner } from './pathway-planner.js';

define('pathway-planner', PathwayPlanner);

// Whoever registers the element knows its type.
export type {} from './pathway-planner.js';
