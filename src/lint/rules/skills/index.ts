import type { Rule } from '../../rule.js';

export const skillsRules: readonly Rule[] = [];
