import type { Rule } from '../../rule.js';
import { unknownIgnore } from './unknown-ignore.js';
import { unusedIgnore } from './unused-ignore.js';

/** They look at what has become of the document's own `lint`, when all other rules have spoken. */
export const silencingRules: readonly Rule[] = [unknownIgnore, unusedIgnore];
