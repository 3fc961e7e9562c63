import { linksOf } from '../../links.js';
import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { textsOf } from '../../texts.js';
import { isQuoted } from './is-quoted.js';

/** The whole text is a placeholder. */
const WHOLE = [
  /^[^\p{L}\p{N}\p{Extended_Pictographic}]+$/u,
  /^[^\p{L}\p{N}]*(?:TODO|TBD|TBC|FIXME|XXX+|N\/A|lorem ipsum|untitled|placeholder|Platzhalter)[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}]*lorem ipsum\b/iu,
  /^(?:your |the |some |enter |add |hier )?(?:text|title|name|description|note|answer|question|link|label|summary)(?: (?:goes|comes|kommt|steht))? (?:here|hier|hin)[^\p{L}\p{N}]*$/iu,
  /^(?:\S+ ){0,3}coming soon[^\p{L}\p{N}]*$/iu,
  /^(?:\S+ ){0,2}folgt (?:noch|bald|in Kürze)[^\p{L}\p{N}]*$/iu,
  /^\{\{.*\}\}$/s,
];

/** Part of it is. */
const PARTS = [
  /\blorem ipsum dolor\b/i,
  // “A TODO app” and “the TODO list” are things that people build and keep.
  /(?:^|[[(]\s*)TODO(?![\p{L}\p{N}])(?!\s+(?:app|list|item|entr|comment|board|manager))|\bTODO\s*[:–—]/u,
  /\bTBD\b|\bFIXME\b/,
  /(?<![\p{L}\p{N}])[Xx]{2}\s?(?:months?|weeks?|days?|years?|hours?|Monaten?|Wochen?|Tagen?|Jahren?|Stunden?|%|€|£)(?!\p{L})/u,
  // Not the roman number.
  /(?<!\b(?:article|bowl|chapter|part|section|title|vol\.|volume)\s)(?<![\p{L}\p{N}])XXX+(?![\p{L}\p{N}])/iu,
  /\[\s*(?:insert|add|enter|fill in|put|your text|your name|link here|todo|hier|bitte|name einfügen)\b[^\]]{0,100}\]/i,
  /\[[^\]]{0,60}\beinfügen\s*\]/i,
  /\byour text here\b|\btext goes here\b/i,
  /(?:^|[:=([€$£–—-])\s*\?{3,}/,
];

const PLACEHOLDER_HOST = /^(?:.+\.)?(?:example\.(?:com|org|net)|localhost|127\.0\.0\.1)$/i;

/** What in a text stands for something else; undefined where nothing does. */
const placeholderIn = (text: string): string | undefined => {
  const trimmed = text.trim();
  if (WHOLE.some((pattern) => pattern.test(trimmed))) return trimmed;
  for (const pattern of PARTS) {
    const found = pattern.exec(trimmed);
    if (!found || isQuoted(trimmed, found.index)) continue;
    // TBD is also trunk-based development: an abbreviation in brackets after its words.
    if (found[0] === 'TBD' && /trunk.based/i.test(trimmed)) continue;
    return found[0].trim();
  }
  return undefined;
};

export const placeholderContent: Rule = {
  id: 'placeholder-content',
  severity: 'warning',
  title: 'No text or link is still a placeholder.',
  reason:
    'What was meant to be filled in later is all that readers find. Words in quotation marks, such as “[insert your name]” in a letter to copy, are left alone.',
  examples: {
    wrong: {
      summary: 'TODO: one sentence about the change.',
      callToAction: { label: 'Find a mentor', url: 'https://example.com/mentors' },
    },
    right: {
      summary: 'Build a TODO app in your first month.',
      callToAction: { label: 'Find a mentor', url: '/mentors' },
    },
  },
  check({ pathway }) {
    const texts = [...textsOf(pathway)].flatMap(({ segments, text }) => {
      const found = placeholderIn(text);
      if (found === undefined) return [];
      const message =
        found === text.trim()
          ? `${quote(text)} is a placeholder.`
          : `${quote(text)} still has the placeholder ${quote(found)}.`;
      return [{ segments, message, suggestion: 'Write the text, or take this entry out.' }];
    });
    const links = linksOf(pathway).flatMap(({ url, segments }) =>
      PLACEHOLDER_HOST.test(new URL(url).hostname)
        ? [
            {
              segments,
              message: `The link to ${url} leads to a placeholder, not to a page for readers.`,
              suggestion: 'Put the real address there, or take the link out.',
            },
          ]
        : [],
    );
    return [...texts, ...links];
  },
};
