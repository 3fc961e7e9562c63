import { define } from '../shared/define.js';
import { PathwayProgress } from './pathway-progress.js';

define('pathway-progress', PathwayProgress);

// Whoever registers the element knows its type.
export type {} from './pathway-progress.js';
