import { hardSentences } from '../../prose.js';
import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { orUnavailable } from './or-unavailable.js';

const LONG_WORD = 8;
const LONG_SENTENCE = 25;

export const hardSentence: Rule = {
  id: 'hard-sentence',
  severity: 'warning',
  title: 'Sentences can be read by everybody the guide is for.',
  reason:
    'Readers come from other fields, are tired after work, or read in a language that is not their first. A sentence is told where at least five of seven measures of reading level find it too hard.',
  options: {
    age: { default: 20, description: 'The age at which people should be able to read the guide.' },
  },
  languages: ['en'],
  examples: {
    wrong: {
      summary:
        'Notwithstanding contractual stipulations regarding remuneration, organisations customarily necessitate comprehensive documentation demonstrating interdisciplinary competencies, methodological sophistication and institutional responsibilities.',
    },
    right: {
      summary:
        'Whatever the contract says about pay, most companies want to see papers that show what you can do and whom you have worked with.',
    },
  },
  check({ pathway, options: { age = 20 } }) {
    return orUnavailable(hardSentences(pathway, age), ({ segments, actual }) => {
      const words = actual.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
      const long = words.filter(({ length }) => length >= LONG_WORD).length;
      return [
        {
          segments,
          message: `The sentence ${quote(actual)} is hard to read: ${long} of its ${words.length} words have ${LONG_WORD} letters or more.`,
          suggestion:
            words.length >= LONG_SENTENCE
              ? 'Make two or three sentences of it, in shorter words.'
              : 'Say it in shorter and more common words.',
        },
      ];
    });
  },
};
