import type { Rule } from '../../rule.js';
import { nameKeyOf } from '../../same-words.js';
import { quote } from '../../say.js';

export const repeatedSkill: Rule = {
  id: 'repeated-skill',
  severity: 'warning',
  title: 'No skill is named twice.',
  reason:
    'Readers are asked twice whether they have it. One that carries over and has to be learned all the same leaves them in doubt which of the two it is.',
  examples: {
    wrong: {
      skills: {
        transferable: [{ name: 'Spreadsheets' }],
        toLearn: [{ name: 'Spreadsheets', priority: 'important' }],
      },
    },
    right: {
      skills: {
        transferable: [{ name: 'Spreadsheets' }],
        toLearn: [{ name: 'Spreadsheets: pivot tables and lookups', priority: 'important' }],
      },
    },
  },
  *check({ pathway: { skills }, language }) {
    const lists = [
      ['transferable', skills.transferable],
      ['toLearn', skills.toLearn],
    ] as const;
    const known = new Map<string, { list: (typeof lists)[number][0]; index: number }>();
    for (const [list, items] of lists) {
      for (const [index, { name }] of items.entries()) {
        const key = nameKeyOf(name, language);
        const earlier = known.get(key);
        if (!key) continue;
        if (!earlier) {
          known.set(key, { list, index });
          continue;
        }
        const isBoth = earlier.list !== list;
        const other = quote(skills[earlier.list][earlier.index]!.name);
        yield {
          segments: ['skills', list, index, 'name'],
          message: isBoth
            ? `${quote(name)} is a skill to learn, and ${other} is said to carry over.`
            : `${quote(name)} is there twice among these skills.`,
          suggestion: isBoth
            ? 'Take it out of one of the two lists, or say which part of it is new.'
            : 'Join the two, or say what is different about this one.',
          related: [
            { segments: ['skills', earlier.list, earlier.index], message: `${other} stands here.` },
          ],
        };
      }
    }
  },
};
