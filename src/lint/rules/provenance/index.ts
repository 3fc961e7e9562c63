import type { Rule } from '../../rule.js';

export const provenanceRules: readonly Rule[] = [];
