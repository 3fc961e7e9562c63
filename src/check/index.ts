/** A document's text, held against the format and the editorial rules. Runs in Node and in the browser alike. */
export { check } from './check.js';
export type { Finding, Place } from './finding.js';
export type { Mended } from './mend.js';
export { syntaxOf, type Syntax } from './source.js';
export { validate, type Checked, type ReadOptions } from './validate.js';

/** See `mend.ts`; fetched when it is asked for, as few documents need it. */
export const mend = async (
  ...args: Parameters<typeof import('./mend.js').mend>
): Promise<ReturnType<typeof import('./mend.js').mend>> =>
  (await import('./mend.js')).mend(...args);

/** See `to-json.ts`. */
export const toJson = async (
  ...args: Parameters<typeof import('./to-json.js').toJson>
): Promise<string | undefined> => (await import('./to-json.js')).toJson(...args);
