import type {
  PathwayCtaEvent,
  PathwayErrorEvent,
  PathwayLoadEvent,
  PathwayResourceEvent,
} from '../../events/events.js';
import type {
  PathwayPlanEvent,
  PathwayProgressEvent,
  PathwayRequestEvent,
} from '../../events/reader-events.js';
import type { Pathway, Problem } from '../../model/index.js';
import type { Plan, Progress } from '../../plan/index.js';
import type { LearnerRequest } from '../../store/learner-store.js';

declare global {
  /** Of elements, the document and the window alike, which all of these events reach. */
  interface GlobalEventHandlersEventMap {
    'pathway-load': PathwayLoadEvent<Pathway, Problem>;
    'pathway-error': PathwayErrorEvent<Problem>;
    'pathway-request': PathwayRequestEvent<LearnerRequest>;
    'pathway-progress': PathwayProgressEvent<Progress>;
    'pathway-plan': PathwayPlanEvent<Plan>;
    'pathway-resource': PathwayResourceEvent;
    'pathway-cta': PathwayCtaEvent;
  }
}
