/** What can be wrong with a document, and how a problem is told. */

/**
 * How bad a problem is: `fatal`, nothing can be shown; `error`, that part alone is left out or mended; `warning`,
 * everything is shown but something is probably not what the author meant.
 */
export type Grade = 'fatal' | 'error' | 'warning';

export type ProblemCode =
  // the document did not arrive
  | 'not-found'
  | 'server-error'
  | 'unreachable'
  | 'timeout'
  | 'missing-piece'
  // it arrived, but is no document
  | 'empty'
  | 'html'
  | 'not-json'
  | 'unreadable'
  | 'too-large'
  | 'too-many-items'
  | 'too-deep'
  | 'unsupported-version'
  // a value is not what the format says
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-key'
  // there are more of them than are told
  | 'more-problems'
  // values do not fit together
  | 'unsafe-url'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'requires-cycle';

export type Segment = string | number;

/** What mends a problem where nobody has to decide anything: done to the key or the value at its place. */
export type Mend =
  | { readonly kind: 'rename'; readonly key: string }
  | { readonly kind: 'replace'; readonly value: unknown }
  /** Puts quotation marks around a number, as it is written. */
  | { readonly kind: 'quote' }
  /** Puts brackets around the value. */
  | { readonly kind: 'enlist' }
  | { readonly kind: 'remove' };

/** What a problem says. */
export interface Told {
  /** What is wrong, as a sentence. */
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  /** How to mend it, as a sentence. */
  readonly suggestion: string;
  /** The same for a program, where it is safe; undefined where the author has to decide. */
  readonly mend?: Mend | undefined;
}

/** One thing that is wrong with a document, told to the person who can mend it. */
export interface Problem extends Told {
  readonly code: ProblemCode;
  readonly grade: Grade;
  /** Where it is: `roadmap[2].weeks`; empty for the document as a whole. */
  readonly path: string;
  /** The same place as keys and indexes, for tools that look it up. */
  readonly segments: readonly Segment[];
}

/** `['roadmap', 2, 'weeks']` as `roadmap[2].weeks`. */
export const formatPath = (segments: readonly Segment[]): string =>
  segments
    .map((segment, index) => {
      if (typeof segment === 'number') return `[${String(segment)}]`;
      if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(segment)) return `[${JSON.stringify(segment)}]`;
      return index ? `.${segment}` : segment;
    })
    .join('');

const LONGEST_QUOTE = 60;

export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** A value as a short phrase: `"eight"`, `an empty list`, `5 to 3`, `an object`, `nothing`. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'object' && value) {
    const { min, max } = value as { min?: unknown; max?: unknown };
    return typeof min === 'number' && typeof max === 'number'
      ? `${String(min)} to ${String(max)}`
      : 'an object';
  }
  if (typeof value === 'function') return 'a function';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects have been told above
  const quoted = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return shorten(quoted, LONGEST_QUOTE);
};

/** Builds a problem; the path is derived from its segments. */
export const problem = (
  grade: Grade,
  code: ProblemCode,
  segments: readonly Segment[],
  told: Told,
): Problem => Object.freeze({ code, grade, path: formatPath(segments), segments, ...told });
