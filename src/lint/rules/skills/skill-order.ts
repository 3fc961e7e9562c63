import type { Priority, Skill } from '../../../model/index.js';
import type { Rule } from '../../rule.js';
import { priorityName, quote } from '../../say.js';
import { RANKS } from './ranks.js';

type Ranked = Skill & { readonly priority: Priority };

/** Ids of all that has to be learned before a skill. */
const groundwork = (skill: Skill, byId: ReadonlyMap<string, Skill>): Set<string> => {
  const found = new Set<string>();
  const open = [...skill.requires];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(byId.get(id)?.requires ?? []));
  }
  return found;
};

export const skillOrder: Rule = {
  id: 'skill-order',
  severity: 'warning',
  title: 'Skills to learn stand in the order of their priority.',
  reason:
    'A list of skills reads as most important first. Where the guide is shown by priority, readers see another order than its author.',
  examples: {
    wrong: {
      skills: {
        toLearn: [
          { name: 'Paper writing', priority: 'important' },
          { name: 'Deep learning', priority: 'critical' },
        ],
      },
    },
    right: {
      skills: {
        toLearn: [
          { name: 'Deep learning', priority: 'critical' },
          { name: 'Paper writing', priority: 'important' },
        ],
      },
    },
  },
  check({ pathway: { skills } }) {
    const byId = new Map(skills.toLearn.map((skill) => [skill.id, skill]));
    const ranked = [...skills.toLearn.entries()].filter(
      (entry): entry is [number, Ranked] => entry[1].priority !== undefined,
    );
    let lowest = 0;
    for (const [at, [index, skill]] of ranked.entries()) {
      lowest = Math.max(lowest, RANKS[skill.priority]);
      if (RANKS[skill.priority] === lowest) continue;
      const lower = ranked
        .slice(0, at)
        .filter(([, { priority }]) => RANKS[priority] > RANKS[skill.priority]);
      // What has to come first may; `prerequisite-priority` says that it is ranked too low.
      const first = groundwork(skill, byId);
      const before = lower.find(([, { id }]) => !first.has(id));
      if (!before) continue;
      const [place, earlier] = before;
      return [
        {
          segments: ['skills', 'toLearn', index],
          message: `${quote(skill.name)} is ${priorityName(skill.priority)} and stands after ${quote(earlier.name)}, which is only ${priorityName(earlier.priority)}.`,
          suggestion: 'Put critical skills first, then important ones, then those nice to have.',
          related: [
            {
              segments: ['skills', 'toLearn', place],
              message: `${quote(earlier.name)} is ${priorityName(earlier.priority)}.`,
            },
          ],
        },
      ];
    }
    return [];
  },
};
