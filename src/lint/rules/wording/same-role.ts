import type { Rule } from '../../rule.js';
import { nameKeyOf } from '../../same-words.js';
import { quote } from '../../say.js';

export const sameRole: Rule = {
  id: 'same-role',
  severity: 'warning',
  title: 'The guide leads from one job to another.',
  reason:
    'Where both have the same name, one of them is most likely left over from the guide that this one was copied from.',
  examples: {
    wrong: { from: { title: 'Data Analyst' }, to: { title: 'Data Analyst' } },
    right: { from: { title: 'Data Analyst' }, to: { title: 'Senior Data Analyst' } },
  },
  check({ pathway: { from, to }, language }) {
    const [before, after] = [from, to].map(({ title }) => nameKeyOf(title, language));
    if (!before || before !== after) return [];
    return [
      {
        segments: ['to', 'title'],
        message: `The guide leads from ${quote(from.title)} to the same job.`,
        suggestion: 'Name the job that it leads to, or what is different about it.',
        related: [{ segments: ['from', 'title'], message: `${quote(from.title)} stands here.` }],
      },
    ];
  },
};
