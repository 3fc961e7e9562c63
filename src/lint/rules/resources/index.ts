import type { Rule } from '../../rule.js';
import { brokenLink } from './broken-link.js';
import { paidOnly } from './paid-only.js';
import { resourceWithoutLink } from './resource-without-link.js';
import { unreachableLink } from './unreachable-link.js';

export const resourcesRules: readonly Rule[] = [
  resourceWithoutLink,
  unreachableLink,
  paidOnly,
  brokenLink,
];
