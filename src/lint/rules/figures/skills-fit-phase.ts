import type { Phase } from '../../../model/index.js';
import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { sayLeast, sayMost } from './support/say-figures.js';
import { sumOf } from './support/sums.js';

const taughtIn = ({ skills, tasks }: Phase): string[] => [
  ...skills,
  ...tasks.flatMap((task) => task.skills),
];

const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat('en').format(names.map((name) => quote(name)));

export const skillsFitPhase: Rule = {
  id: 'skills-fit-phase',
  severity: 'error',
  title: 'A phase has the weeks that the skills need which it alone teaches.',
  reason:
    'Readers cannot learn in eight weeks what the same guide says takes sixteen, and nowhere else in the roadmap can they make up for it.',
  examples: {
    wrong: {
      skills: {
        toLearn: [
          { id: 'sharpening', name: 'Sharpening', priority: 'critical', weeks: 4 },
          { id: 'joints', name: 'Joints', priority: 'critical', weeks: 10 },
        ],
      },
      roadmap: [{ title: 'Hand tools', weeks: 8, skills: ['sharpening', 'joints'], tasks: [] }],
    },
    right: {
      skills: {
        toLearn: [
          { id: 'sharpening', name: 'Sharpening', priority: 'critical', weeks: 4 },
          { id: 'joints', name: 'Joints', priority: 'critical', weeks: 10 },
        ],
      },
      roadmap: [
        { title: 'Hand tools', weeks: 8, skills: ['sharpening', 'joints'], tasks: [] },
        { title: 'A first chair', kind: 'practice', weeks: 8, skills: ['joints'], tasks: [] },
      ],
    },
  },
  *check({ pathway: { roadmap, skills } }) {
    for (const [index, phase] of roadmap.entries()) {
      // The weeks of a course with terms are longer or shorter than those at the reader's pace.
      if (phase.clock !== 'hours' || !phase.weeks) continue;
      const elsewhere = new Set(roadmap.filter((other) => other !== phase).flatMap(taughtIn));
      const alone = skills.toLearn.filter(
        ({ id }) => phase.skills.includes(id) && !elsewhere.has(id),
      );
      const needed = sumOf(alone.map(({ weeks }) => weeks));
      if (Math.round(needed.min) <= Math.round(phase.weeks.max)) continue;
      const timed = alone.filter(({ weeks }) => weeks);
      yield {
        segments: ['roadmap', index, 'weeks'],
        message: `The phase ${quote(phase.title)} has ${sayMost(phase.weeks)}, but ${listOf(timed.map(({ name }) => name))}, which no other phase teaches, ${timed.length === 1 ? 'takes' : 'take'} ${sayLeast(needed)}.`,
        suggestion:
          'Give the phase more weeks, or name the skill in the other phases where it is learned too.',
        related: timed.map((skill) => ({
          segments: ['skills', 'toLearn', skills.toLearn.indexOf(skill), 'weeks'],
          message: `${quote(skill.name)} takes ${sayLeast(skill.weeks!)}.`,
        })),
      };
    }
  },
};
