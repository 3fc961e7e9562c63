/** What is wrong with a document, with where it stands in the text that the author wrote. */
import type { Segment } from '../model/index.js';
import type { Severity } from '../lint/index.js';

/** A stretch of the text. Lines and columns count from 1, columns in UTF-16 code units, as editors do; the end is exclusive. */
export interface Place {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Finding {
  /** Whether the format says so, or an editorial rule. */
  readonly source: 'format' | 'lint';
  /** The problem's code, or the rule's id. */
  readonly code: string;
  readonly severity: Severity;
  /** `roadmap[2].weeks`; empty for the document as a whole. */
  readonly path: string;
  readonly segments: readonly Segment[];
  readonly message: string;
  readonly expected?: string | undefined;
  readonly suggestion: string;
  /** Why a rule asks for it. */
  readonly reason?: string | undefined;
  /** Whether `mend` takes care of it. */
  readonly isMendable: boolean;
  readonly place: Place;
  readonly related: readonly {
    readonly path: string;
    readonly message: string;
    readonly place: Place;
  }[];
}
