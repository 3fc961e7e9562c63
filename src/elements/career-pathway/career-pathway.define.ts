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
import { isServer } from 'lit';
import { drawn } from '../../timing/drawn.js';
import { define } from '../shared/define.js';
import { CareerPathway } from './career-pathway.js';

const register = () => {
  define('career-pathway', CareerPathway);
};

// Static content is laid out anew once its tag is an element: first it is drawn as it stands.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's types are those for browsers
if (!isServer && document.querySelector('.pathway-static')) void drawn().then(register);
else register();

// Whoever registers the element knows its type.
export type {} from './career-pathway.js';
