import type { Mend, Segment } from '../model/index.js';

/** What is to be done at a place of a document. */
export interface Change {
  readonly segments: readonly Segment[];
  readonly mend:
    | Mend
    /** Writes an id; into a text alone too, which then becomes an object whose `textKey` it is. */
    | { readonly kind: 'identify'; readonly id: string; readonly textKey: string };
}

/** A text after changes, and those that were made. */
export interface Changed {
  readonly text: string;
  readonly made: readonly Change[];
}
