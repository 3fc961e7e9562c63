import type { Pathway, Resource } from '../../../model/index.js';
import type { Path, Report, Rule } from '../../rule.js';
import { capitalised, counted, phaseName, quote } from '../../say.js';

/** Words by which an author names a way without money; a library lends, an audit of a course is free. */
const FREE_WAY =
  /(?<!\p{L})(?:free(?!lanc)|audit|librar|borrow|scholarship|bursar|grants? (?:cover|pay)|financial aid|waive|kostenlos|kostenfrei|gratis|gebührenfrei|umsonst|bibliothek|bücherei|stipendi|gratuit|bibliothèque)|مجان|مكتب|إعار/iu;

const isPaid = ({ cost }: Resource): boolean =>
  cost === 'paid' || (typeof cost === 'object' && cost.min > 0);

const textsOf = ({ title, note, cost }: Resource): (string | undefined)[] => [
  title,
  note,
  typeof cost === 'object' ? cost.note : undefined,
];

/** Whether all the resources are known to cost money, and no text beside them names another way. */
const costsMoney = (resources: readonly Resource[], description: string | undefined): boolean =>
  resources.length > 0 &&
  resources.every(isPaid) &&
  ![description, ...resources.flatMap(textsOf)].some((text) => text && FREE_WAY.test(text));

const told = (what: string, resources: readonly Resource[], segments: Path): Report => ({
  segments: [...segments, 'resources'],
  message: `${what} has ${
    resources.length === 1
      ? `one resource, ${quote(resources[0]!.title)}, and it costs money`
      : `${counted(resources.length, 'resource', 'resources')}, and they all cost money`
  }.`,
  suggestion: 'Name a free way as well, or say in a "note" how readers can do without.',
});

const reportsOn = ({ skills, roadmap }: Pathway, nameOf: (phase: number) => string): Report[] => {
  const paidSkills = new Set(
    skills.toLearn
      .filter(({ resources, description }) => costsMoney(resources, description))
      .map(({ id }) => id),
  );
  // What helps in a phase with one skill helps with that skill.
  const helped = new Set(
    roadmap
      .filter(({ skills: ids, resources }) => ids.length === 1 && !resources.every(isPaid))
      .flatMap((phase) => phase.skills),
  );
  const withFreeWay = new Set(
    skills.toLearn
      .filter(({ id, resources }) => resources.length && !paidSkills.has(id))
      .map(({ id }) => id),
  );
  return [
    ...skills.toLearn.flatMap(({ id, name, resources }, index) =>
      paidSkills.has(id) && !helped.has(id)
        ? [told(quote(name), resources, ['skills', 'toLearn', index])]
        : [],
    ),
    ...roadmap.flatMap(({ resources, description, skills: ids }, index) => {
      const isHelped = ids.length > 0 && ids.every((id) => withFreeWay.has(id));
      return isHelped || !costsMoney(resources, description)
        ? []
        : [told(capitalised(nameOf(index)), resources, ['roadmap', index])];
    }),
  ];
};

export const paidOnly: Rule = {
  id: 'paid-only',
  severity: 'info',
  title: 'For every skill and every phase there is a way that costs nothing.',
  reason:
    'Many readers change careers on little money, and for most skills there is a free course, a book in a library or a free way into a paid course. “Freemium” counts as free.',
  examples: {
    wrong: {
      skills: {
        toLearn: [
          {
            name: 'Deep learning',
            priority: 'critical',
            resources: [{ title: 'Deep Learning Specialization', cost: 'paid' }],
          },
        ],
      },
    },
    right: {
      skills: {
        toLearn: [
          {
            name: 'Deep learning',
            priority: 'critical',
            resources: [
              {
                title: 'Deep Learning Specialization',
                cost: 'paid',
                note: 'The lectures can be watched free of charge.',
              },
            ],
          },
        ],
      },
    },
  },
  check({ pathway }) {
    return reportsOn(pathway, (phase) => phaseName(pathway, phase));
  },
};
