import { define } from '../shared/define.js';
import { PathwayPlanner } from './pathway-planner.js';

define('pathway-planner', PathwayPlanner);
