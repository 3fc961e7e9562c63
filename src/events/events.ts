/**
 * What the kit tells the host page. The types of a pathway and its problems are left open here, so that this folder
 * needs nothing else of ours; `elements/shared/event-map.ts` fills them in. What is
 * told of the reader is in `reader-events.ts`.
 */
export const BUBBLING: EventInit = { bubbles: true, composed: true };

/** A pathway is on the page: fired once per pathway and load, after the first rendering. */
export class PathwayLoadEvent<Pathway = unknown, Problem = unknown> extends Event {
  constructor(
    readonly pathway: Pathway,
    /** What is wrong with the document, none of it fatal. */
    readonly problems: readonly Problem[],
  ) {
    super('pathway-load', BUBBLING);
  }
}

/** A pathway can't be shown: fired once per load. */
export class PathwayErrorEvent<Problem = unknown> extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('pathway-error', BUBBLING);
  }
}

/** The reader follows the link of a resource. */
export class PathwayResourceEvent extends Event {
  constructor(
    readonly pathwayId: string,
    readonly title: string,
    readonly url: string,
  ) {
    super('pathway-resource', BUBBLING);
  }
}

/** The reader answers the closing call. Cancel it to keep the browser from following the call's link. */
export class PathwayCtaEvent extends Event {
  constructor(
    readonly pathwayId: string,
    /** Undefined where the author gave none; then this event is all that happens. */
    readonly url: string | undefined,
  ) {
    super('pathway-cta', { ...BUBBLING, cancelable: true });
  }
}
