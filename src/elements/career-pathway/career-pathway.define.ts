import '../pathway-overview/pathway-overview.define.js';
import '../pathway-requirements/pathway-requirements.define.js';
import '../skill-list/skill-list.define.js';
import '../pathway-planner/pathway-planner.define.js';
import '../roadmap-timeline/roadmap-timeline.define.js';
import '../pathway-progress/pathway-progress.define.js';
import '../reality-check/reality-check.define.js';
import '../salary-outlook/salary-outlook.define.js';
import '../action-plan/action-plan.define.js';
import '../pathway-actions/pathway-actions.define.js';
import '../pathway-faq/pathway-faq.define.js';
import '../pathway-cta/pathway-cta.define.js';
import { define } from '../shared/define.js';
import { CareerPathway } from './career-pathway.js';

define('career-pathway', CareerPathway);

// Whoever registers the element knows its type.
export type {} from './career-pathway.js';
