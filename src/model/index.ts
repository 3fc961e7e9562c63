/** What a pathway is: runs in Node and in the browser alike. */
export * from './facts.js';
export { MAX_BYTES, MAX_DEPTH, MAX_ITEMS } from './limits.js';
export { ASSUMED_HOURS_PER_WEEK } from './normalise.js';
export { parse, type ParseOptions, type ParseResult } from './parse.js';
export type * from './pathway.js';
export {
  formatPath,
  type Grade,
  type Mend,
  type Problem,
  type ProblemCode,
  type Segment,
} from './problem.js';
export { safeUrl, type SafeUrl } from './safe-url.js';
export { FORMAT_VERSION } from './format.js';
export { pathwaySchema, type PathwayDocument } from './schema.js';
