import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { textsOf } from '../../texts.js';
import { isQuoted } from './is-quoted.js';

/** Signs that are instructions to a program, each with what they are called. */
const SIGNS: readonly (readonly [name: string, sign: RegExp])[] = [
  [
    'HTML',
    /<\/?(?:a|b|br|code|div|em|h[1-6]|i|img|li|ol|p|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/i,
  ],
  [
    'HTML',
    /&(?:nbsp|amp|lt|gt|quot|apos|#\d{2,6}|#x[\da-f]{2,6}|[mn]dash|[lr][sd]quo|hellip|shy|[aou]uml|szlig);/i,
  ],
  ['Markdown', /\[[^[\]\n]+\]\((?:https?:|\/|#|mailto:)[^)\s]*\)/i],
  ['Markdown', /(?<![*\p{L}\p{N}])\*\*(?=\S)[^*\n]+(?<=\S)\*\*(?![*\p{L}\p{N}])/u],
  ['Markdown', /^#{1,6}\s+\S/],
];

export const markupInText: Rule = {
  id: 'markup-in-text',
  severity: 'warning',
  title: 'Texts have no HTML or Markdown in them.',
  reason:
    'Texts are shown as they are written, so that nothing in a document can harm a page: readers would see the signs.',
  examples: {
    wrong: { overview: ['This is <b>not</b> for everybody.', 'See [our list](/list).'] },
    right: {
      overview: ['This is not for everybody.', 'Learn when to write “<b>” and when “<strong>”.'],
    },
  },
  *check({ pathway }) {
    for (const { segments, text } of textsOf(pathway)) {
      for (const [name, sign] of SIGNS) {
        const found = sign.exec(text);
        if (!found || isQuoted(text, found.index)) continue;
        yield {
          segments,
          message: `${quote(found[0])} is ${name}, which readers would see as it is written.`,
          suggestion: 'Write the text without it; for a link, use the "url" of a resource.',
        };
        break;
      }
    }
  },
};
