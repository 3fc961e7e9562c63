import { define } from '../shared/define.js';
import { RoadmapTimeline } from './roadmap-timeline.js';

define('roadmap-timeline', RoadmapTimeline);

// Whoever registers the element knows its type.
export type {} from './roadmap-timeline.js';
