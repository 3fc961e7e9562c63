import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { textsOf } from '../../texts.js';
import { isQuoted } from './is-quoted.js';

/** Signs that are instructions to a program, each with what they are called. */
const SIGNS: readonly (readonly [name: string, sign: RegExp])[] = [
  // A tag with its end, or one that has none; who writes about tags names them one by one.
  [
    'HTML',
    /<(a|b|code|div|em|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?>[^<]{0,300}<\/\1>/i,
  ],
  ['HTML', /<(?:br|hr)\s*\/?>|<(?:a|img)\s[^<>]*(?:href|src)=[^<>]*>/i],
  [
    'HTML',
    /&(?:nbsp|amp|quot|apos|#\d{2,6}|#x[\da-f]{2,6}|[mn]dash|[lr][sd]quo|hellip|shy|[aou]uml|szlig);/i,
  ],
  ['Markdown', /\[[^[\]\n]+\]\((?:https?:|\/|#|mailto:)[^)\s]*\)/i],
  ['Markdown', /(?<!\S)\*\*[\p{L}\p{N}](?:[^*\n]*[\p{L}\p{N}.!?])?\*\*(?![\p{L}\p{N}])/u],
  ['Markdown', /^#{1,6}[^\S\n]+\p{Lu}/mu],
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
          suggestion:
            'Write the text without it; for a link, use the "url" of a resource. If the text is about such signs, put them in quotation marks.',
        };
        break;
      }
    }
  },
};
