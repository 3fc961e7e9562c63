/** What an editor shows beside a field. */
export interface Explanation {
  readonly title: string;
  readonly description: string;
  /** Values to begin from; the first may be typed for the author. */
  readonly examples?: readonly unknown[];
  /** What is meant where the field is left out. */
  readonly default?: unknown;
  /** What each word means, where the format knows only some. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Explanations by path, such as `roadmap[].title`. Inside a form that recurs, paths begin with its name, as in
 * `resource.title`.
 */
export type Explanations = Readonly<Record<string, Explanation>>;
