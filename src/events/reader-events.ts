/** What the kit tells the host page of its reader, apart from the rest because it is needed only once they say something. */
import { BUBBLING } from './events.js';

/**
 * The reader asks for a change of what they have told: a tick, a skill, hours, dates. Cancel it to keep it from
 * happening. What they earn is asked for without an event. Of a file that they open, the event says for which guide it
 * is, and nothing of what is in it.
 */
export class PathwayRequestEvent<Request = unknown> extends Event {
  constructor(
    readonly pathwayId: string,
    readonly request: Request,
  ) {
    super('pathway-request', { ...BUBBLING, cancelable: true });
  }
}

/** The reader has ticked something, or taken it back. */
export class PathwayProgressEvent<Progress = unknown> extends Event {
  constructor(
    readonly pathwayId: string,
    /** How many tasks are done, skipped and left. */
    readonly progress: Progress,
  ) {
    super('pathway-progress', BUBBLING);
  }
}

/** The reader's plan has changed. */
export class PathwayPlanEvent<Plan = unknown> extends Event {
  constructor(
    readonly pathwayId: string,
    readonly plan: Plan,
  ) {
    super('pathway-plan', BUBBLING);
  }
}
