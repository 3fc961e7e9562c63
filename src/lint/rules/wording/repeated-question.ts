import type { Rule } from '../../rule.js';
import { nameKeyOf } from '../../same-words.js';
import { quote } from '../../say.js';

export const repeatedQuestion: Rule = {
  id: 'repeated-question',
  severity: 'warning',
  title: 'No question is asked twice.',
  reason: 'Readers open both and compare the answers, which seldom say quite the same.',
  examples: {
    wrong: {
      faq: [
        { question: 'Do I need a degree?', answer: 'No.' },
        { question: 'Do I need the degree?', answer: 'It helps.' },
      ],
    },
    right: {
      faq: [
        { question: 'Do I need a degree?', answer: 'No.' },
        { question: 'Does a degree help?', answer: 'It does.' },
      ],
    },
  },
  *check({ pathway: { faq }, language }) {
    const known = new Map<string, number>();
    for (const [index, { question }] of faq.entries()) {
      const key = nameKeyOf(question, language);
      const earlier = known.get(key);
      if (!key) continue;
      if (earlier === undefined) {
        known.set(key, index);
        continue;
      }
      yield {
        segments: ['faq', index, 'question'],
        message: `${quote(question)} is asked twice.`,
        suggestion: 'Join the two answers.',
        related: [
          {
            segments: ['faq', earlier, 'question'],
            message: `${quote(faq[earlier]!.question)} stands here.`,
          },
        ],
      };
    }
  },
};
