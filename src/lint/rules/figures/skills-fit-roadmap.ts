import { totalWeeks, type Pathway, type Phase, type Skill } from '../../../model/index.js';
import type { Rule } from '../../rule.js';
import { sayLeast, sayMost } from './support/say-figures.js';
import { sumOf } from './support/sums.js';

const isStudy = ({ kind, clock }: Phase): boolean =>
  (kind === 'learn' || kind === 'practice') && clock === 'hours';

const namedBy = (phases: readonly Phase[]): Set<string> =>
  new Set(
    phases.flatMap(({ skills, tasks }) => [...skills, ...tasks.flatMap((task) => task.skills)]),
  );

/** Skills that have to be learned in the study phases, as far as the guide says where each is learned. */
const studied = ({ roadmap, skills }: Pick<Pathway, 'roadmap' | 'skills'>): Skill[] => {
  const elsewhere = namedBy(roadmap.filter((phase) => !isStudy(phase)));
  const here = namedBy(roadmap.filter(isStudy));
  return skills.toLearn.filter(
    ({ id, priority }) =>
      !elsewhere.has(id) && (here.size === 0 || here.has(id) || priority !== 'nice-to-have'),
  );
};

/** A course, a placement or a school that does not say what it teaches may teach anything. */
const mayTeachAnything = (phase: Phase): boolean =>
  !isStudy(phase) && phase.kind !== 'apply' && phase.kind !== 'wait' && namedBy([phase]).size === 0;

export const skillsFitRoadmap: Rule = {
  id: 'skills-fit-roadmap',
  severity: 'error',
  title: 'The weeks of the skills fit into the phases in which one learns.',
  reason:
    'Both are counted at the same pace. Readers who follow the roadmap run out of weeks before they have learned what it is for.',
  examples: {
    wrong: {
      skills: {
        toLearn: [
          { name: 'Sharpening', priority: 'critical', weeks: 4 },
          { name: 'Joints', priority: 'critical', weeks: 10 },
        ],
      },
      roadmap: [
        { title: 'Hand tools', weeks: 8, tasks: [] },
        { title: 'Finding work', kind: 'apply', clock: 'calendar', weeks: 12, tasks: [] },
      ],
    },
    right: {
      skills: {
        toLearn: [
          { name: 'Sharpening', priority: 'critical', weeks: 4 },
          { name: 'Joints', priority: 'critical', weeks: 10 },
        ],
      },
      roadmap: [
        { title: 'Hand tools', weeks: { min: 12, max: 16 }, tasks: [] },
        { title: 'Finding work', kind: 'apply', clock: 'calendar', weeks: 12, tasks: [] },
      ],
    },
  },
  *check({ pathway }) {
    const phases = pathway.roadmap.filter(isStudy);
    if (phases.length === 0 || phases.some(({ weeks }) => !weeks)) return;
    if (pathway.roadmap.some(mayTeachAnything)) return;
    const skills = studied(pathway);
    const needed = sumOf(skills.map(({ weeks }) => weeks));
    const given = totalWeeks(phases);
    if (Math.round(needed.min) <= Math.round(given.max)) return;
    const all = skills.length === pathway.skills.toLearn.length;
    yield {
      segments: ['skills', 'toLearn'],
      message: `${all ? 'The skills to learn' : 'The skills that are learned at the reader’s own pace'} take ${sayLeast(needed)} together, but the phases for learning and practice have ${sayMost(given)}.`,
      suggestion:
        'Give those phases more weeks or the skills fewer, or take out a skill that the roadmap has no room for.',
      related: [
        {
          segments: ['roadmap'],
          message: `The phases for learning and practice have ${sayMost(given)}.`,
        },
      ],
    };
  },
};
