import { define } from '../shared/define.js';
import { PathwayOverview } from './pathway-overview.js';

define('pathway-overview', PathwayOverview);

// Whoever registers the element knows its type.
export type {} from './pathway-overview.js';
