import { define } from '../shared/define.js';
import { RoadmapTimeline } from './roadmap-timeline.js';

define('roadmap-timeline', RoadmapTimeline);
