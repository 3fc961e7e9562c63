import type { Rule } from '../../rule.js';

export const roadmapRules: readonly Rule[] = [];
