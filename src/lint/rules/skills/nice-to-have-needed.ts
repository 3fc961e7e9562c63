import type { Pathway } from '../../../model/index.js';
import { addTo } from '../../add-to.js';
import type { Rule } from '../../rule.js';
import { capitalised, listed, phaseName, phaseNumbers, quote } from '../../say.js';
import { namesSkills, usesOfSkills, type Use } from '../../skill-use.js';
import { mentionsOfSkills } from './mentions.js';

/** For each group of alternatives, how many there are. */
const groupSizes = ({ roadmap }: Pathway): Map<string, number> => {
  const sizes = new Map<string, number>();
  for (const { oneOf } of roadmap.flatMap(({ tasks }) => tasks)) {
    if (oneOf !== undefined) sizes.set(oneOf, (sizes.get(oneOf) ?? 0) + 1);
  }
  return sizes;
};

/**
 * The first use of a skill in each phase that cannot be done without it.
 * @param sizes of the groups of alternatives
 */
const needsAmong = (uses: readonly Use[], sizes: ReadonlyMap<string, number>): Use[] => {
  const alternatives = new Map<string, number>();
  for (const { task } of uses) {
    if (task?.oneOf !== undefined) {
      alternatives.set(task.oneOf, (alternatives.get(task.oneOf) ?? 0) + 1);
    }
  }
  const isUnavoidable = ({ task }: Use): boolean =>
    task !== undefined &&
    !task.optional &&
    (task.oneOf === undefined || alternatives.get(task.oneOf) === sizes.get(task.oneOf));
  const byPhase = new Map<number, Use[]>();
  for (const use of uses) addTo(byPhase, use.phase, use);
  return [...byPhase.values()].flatMap((inPhase) => {
    const needed = inPhase.find(isUnavoidable);
    if (needed) return [needed];
    // A phase in which all that uses the skill is optional can be done without it.
    return inPhase.some(({ task }) => task) ? [] : [inPhase[0]!];
  });
};

export const niceToHaveNeeded: Rule = {
  id: 'nice-to-have-needed',
  severity: 'warning',
  title: 'A skill that is nice to have is not one that the roadmap depends on.',
  reason:
    'Readers skip what is only nice to have. If two or more phases ask for it, they get stuck there. Tasks that are optional, or of which another will do, may ask for it.',
  examples: {
    wrong: {
      skills: {
        toLearn: [{ id: 'pytorch', name: 'PyTorch', priority: 'nice-to-have' }],
      },
      roadmap: [
        { title: 'Foundation', tasks: [{ text: 'Set up PyTorch', skills: ['pytorch'] }] },
        {
          title: 'Research',
          tasks: [{ text: 'Reproduce one paper in PyTorch', skills: ['pytorch'] }],
        },
      ],
    },
    right: {
      skills: {
        toLearn: [{ id: 'pytorch', name: 'PyTorch', priority: 'nice-to-have' }],
      },
      roadmap: [
        { title: 'Foundation', tasks: [{ text: 'Set up PyTorch', skills: ['pytorch'] }] },
        {
          title: 'Research',
          tasks: [
            { text: 'Read three papers' },
            { text: 'Reproduce one in PyTorch', skills: ['pytorch'], optional: true },
          ],
        },
      ],
    },
  },
  check({ pathway }) {
    const byId = namesSkills(pathway);
    const uses = byId ? usesOfSkills(pathway) : mentionsOfSkills(pathway);
    const sizes = groupSizes(pathway);
    return pathway.skills.toLearn.flatMap(({ id, name, priority }, index) => {
      if (priority !== 'nice-to-have') return [];
      const needs = needsAmong(uses.get(id) ?? [], sizes);
      const tasks = needs.flatMap(({ task }) => task ?? []);
      // A word in the titles of resources alone may be a name among many.
      if (needs.length < 2 || (!byId && !tasks.length)) return [];
      const proof = tasks.slice(0, 2).map(({ text }) => quote(text));
      return [
        {
          segments: ['skills', 'toLearn', index, 'priority'],
          message: `${quote(name)} is called nice to have, but ${phaseNumbers(needs.map(({ phase }) => phase))} need it${proof.length ? `, for example for ${listed(proof)}` : ''}.`,
          suggestion: 'Call it important or critical, or mark what needs it as "optional".',
          related: needs.slice(0, 3).map(({ phase, segments, task, text }) => ({
            segments,
            message: `${capitalised(phaseName(pathway, phase))} ${task || text ? `names it: ${quote(task?.text ?? text!)}` : 'teaches it'}.`,
          })),
        },
      ];
    });
  },
};
