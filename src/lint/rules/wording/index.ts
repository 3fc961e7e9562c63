import type { Rule } from '../../rule.js';
import { hardSentence } from './hard-sentence.js';
import { inclusiveLanguage } from './inclusive-language.js';
import { placeholderContent } from './placeholder-content.js';
import { roleNameCase } from './role-name-case.js';
import { wrongPlural } from './wrong-plural.js';

export const wordingRules: readonly Rule[] = [
  placeholderContent,
  wrongPlural,
  roleNameCase,
  hardSentence,
  inclusiveLanguage,
];
