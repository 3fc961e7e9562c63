/**
 * What the helper on the host page (`host.ts`) and the page in the frame (`embed.ts`) say to each other, by `postMessage`.
 * Each takes a message only from the window and the origin it belongs to, and of this very type: what another version
 * would say has another one.
 */
export const TYPE = 'pathway-embed/1';

/** The highest a frame may be, in CSS pixels; a longer guide scrolls within. */
export const HIGHEST = 100_000;

/** The host page speaks first, and again whenever something of this changes. */
export interface Greeting {
  readonly type: typeof TYPE;
  /** The nearest `data-theme` around the frame, whatever it says. */
  readonly theme?: string | null | undefined;
  /** The frame's own `lang`; empty where it has none. */
  readonly lang?: string;
  /** The nearest `lang` around the frame. */
  readonly around?: string | null | undefined;
  /** The address of the host page without its fragment, for links to the reader's plan. */
  readonly page?: string | undefined;
  /** Whether this is the only frame of its kind on the page. */
  readonly alone?: boolean;
  /** The place in a guide, or the plan, that the host's address names; only when it is to be gone to. */
  readonly place?: string | undefined;
  /** Counts how often the host's address has named something: what a frame has followed once, it does not follow again. */
  readonly turn?: number;
}

/** The answer, and what follows it. */
export interface Report {
  readonly type: typeof TYPE;
  /** Of the guide, in whole CSS pixels. */
  readonly height: number;
  /** How far below the upper edge of the frame lies what the reader is to see, in CSS pixels. */
  readonly top?: number;
  /** Whether that was gone to already, and has only been moved by what came late. */
  readonly again?: boolean;
  /** The fragment that the host's address is to have: `#pathway:…`, or nothing. */
  readonly place?: string;
}
