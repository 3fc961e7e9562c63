import type { Rule } from '../../rule.js';

export const wordingRules: readonly Rule[] = [];
