import type {
  PathwayCtaEvent,
  PathwayErrorEvent,
  PathwayLoadEvent,
  PathwayResourceEvent,
} from '../../events/events.js';
import type { Pathway, Problem } from '../../model/index.js';

declare global {
  interface HTMLElementEventMap {
    'pathway-load': PathwayLoadEvent<Pathway, Problem>;
    'pathway-error': PathwayErrorEvent<Problem>;
    'pathway-resource': PathwayResourceEvent;
    'pathway-cta': PathwayCtaEvent;
  }
}
