import { define } from '../shared/define.js';
import { PathwayOverview } from './pathway-overview.js';

define('pathway-overview', PathwayOverview);
