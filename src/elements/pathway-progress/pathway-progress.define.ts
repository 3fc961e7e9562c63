import { define } from '../shared/define.js';
import { PathwayProgress } from './pathway-progress.js';

define('pathway-progress', PathwayProgress);
