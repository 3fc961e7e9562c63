import { codeFor, isCode } from '../../language/codes.js';
import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';

/** Codes of three letters are thousands, and not all have names that are known everywhere. */
const LENGTH_OF_RARE_CODES = 3;

export const unknownLanguage: Rule = {
  id: 'unknown-language',
  severity: 'warning',
  title: 'The document names its language by its code.',
  reason:
    'Screen readers pronounce the guide by this code, the interface follows it, and the rules that read sentences choose their language by it.',
  examples: { wrong: { lang: 'English' }, right: { lang: 'en-GB' } },
  *check({ pathway: { lang }, language }) {
    if (lang === undefined || language.length === LENGTH_OF_RARE_CODES) return;
    if (isCode('language', language)) return;
    const meant = codeFor('language', lang);
    yield {
      segments: ['lang'],
      message: `${quote(lang)} is no code of a language.`,
      suggestion: meant
        ? `Write "${meant}".`
        : 'Write a code such as "en", "de" or "pt-BR", or leave it out for English.',
    };
  },
};
