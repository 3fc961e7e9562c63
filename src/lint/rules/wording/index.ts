import type { Rule } from '../../rule.js';
import { hardSentence } from './hard-sentence.js';
import { inclusiveLanguage } from './inclusive-language.js';
import { markupInText } from './markup-in-text.js';
import { placeholderContent } from './placeholder-content.js';
import { repeatedQuestion } from './repeated-question.js';
import { roleNameCase } from './role-name-case.js';
import { sameRole } from './same-role.js';
import { unknownLanguage } from './unknown-language.js';
import { wrongPlural } from './wrong-plural.js';

export const wordingRules: readonly Rule[] = [
  placeholderContent,
  markupInText,
  wrongPlural,
  unknownLanguage,
  roleNameCase,
  sameRole,
  repeatedQuestion,
  hardSentence,
  inclusiveLanguage,
];
