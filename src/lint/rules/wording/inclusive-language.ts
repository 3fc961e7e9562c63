import { hurtfulWords, type Remark } from '../../prose.js';
import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { ADVICE } from './inclusive-words.js';
import { orUnavailable } from './or-unavailable.js';
import { isQuoted } from './is-quoted.js';

const PRONOUNS = new Set(['he-she', 'her-him', 'herself-himself']);

/** Somebody who may be anybody: “your manager”, “a developer”, “whoever”. */
const ANYBODY =
  /\b(?:an?|any|each|every|your|the|no)\s+(?:[a-z-]+\s+){0,2}(?!mother|father|brother|sister|daughter)[a-z]+(?:er|or|ist|ian|ant|ent|ee)\b|\b(?:any|every|some)(?:one|body)\b|\bwhoever\b/i;

/** Names and abbreviations, anywhere but at the beginning of a sentence. */
const NAME = /[^.!?…:“‘"'(\s]\s+\p{Lu}/u;

/** How far around a pronoun, in characters, to look for whom it stands for. */
const REACH = 500;

/** A pronoun is told only where it stands for anybody, not where the text is about a person with a name. */
const isAboutAnybody = ({ text, offset }: Remark): boolean => {
  const start = Math.max(0, offset - REACH);
  const sentence = text
    .slice(start, offset)
    .split(/[.!?]\s/)
    .at(-1)!;
  return ANYBODY.test(sentence) && !NAME.test(text.slice(start, offset + REACH));
};

export const inclusiveLanguage: Rule = {
  id: 'inclusive-language',
  severity: 'warning',
  title: 'The guide speaks to and about everybody.',
  reason:
    'Words such as “salesmen”, “he” for any manager, or “wheelchair-bound” tell some readers that the job is not meant for them. Only words are told for which there is a plain other one.',
  languages: ['en'],
  examples: {
    wrong: { overview: 'Talk to salesmen and ask your manager whether he can spare you.' },
    right: { overview: 'Talk to salespeople and ask your manager whether they can spare you.' },
  },
  check({ pathway }) {
    const roles = `${pathway.from.title} ${pathway.to.title}`.toLowerCase();
    return orUnavailable(hurtfulWords(pathway), (remark) => {
      const { id, actual, text, offset, segments } = remark;
      const advice = ADVICE[id];
      const isFalseFriend =
        !advice ||
        // A name: Postman is a program, Foreman another.
        /^\p{Lu}/u.test(actual) ||
        roles.includes(actual) ||
        isQuoted(text, offset) ||
        (id === 'gals-man' && actual !== 'guys') ||
        (PRONOUNS.has(id) && !isAboutAnybody(remark));
      if (isFalseFriend) return [];
      return [
        {
          segments,
          message: `${quote(actual)} may leave out or hurt some readers.`,
          suggestion: `Write ${advice} instead.`,
        },
      ];
    });
  },
};
