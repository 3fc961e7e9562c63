/** The change: from which job to which, how hard, how long, for what pay. */
import type { Explanation, Explanations } from './explanation.js';

const LEVELS = {
  easy: 'little that is new.',
  moderate: 'some things to learn, none of them out of reach.',
  challenging: 'a serious effort over months.',
  'very-challenging': 'a long way, on which many give up.',
};

const UNITS = {
  weeks: 'calendar weeks.',
  months: 'calendar months.',
  years: 'years.',
};

/** The two fields that say of figures how good they are. */
const provenance = (part: string): Explanations => ({
  [`${part}.asOf`]: {
    title: 'As of',
    description: 'When these figures were right: a day, a month or a year. Shown beside them.',
    examples: ['2026-05'],
  },
  [`${part}.source`]: {
    title: 'Source',
    description: 'Where these figures come from: a title, or a resource with a link.',
    examples: [
      'Annual survey of the union',
      { title: 'Pay tables', url: 'https://example.org/pay' },
    ],
  },
});

const minimum = (description: string, example: number): Explanation => ({
  title: 'From',
  description: `${description} Required in this part; not above max.`,
  examples: [example],
});

const maximum = (description: string, example: number): Explanation => ({
  title: 'To',
  description: `${description} Required in this part; may equal min.`,
  examples: [example],
});

export const CHANGE: Explanations = {
  from: {
    title: 'The job now',
    description: 'The job that your readers have. Required.',
  },
  to: {
    title: 'The job to come',
    description: 'The job that the guide leads to. Required.',
  },

  difficulty: {
    title: 'Difficulty',
    description: 'How hard the change is: one word, or level and why to give the reason.',
    values: LEVELS,
    examples: [{ level: 'challenging', why: 'The electronics are at college level.' }],
  },
  'difficulty.level': {
    title: 'Level of difficulty',
    description: 'How hard the change is. Required in this part.',
    values: LEVELS,
  },
  'difficulty.why': {
    title: 'Why it is that hard',
    description: 'One sentence with the reason.',
    examples: ['The electronics are at college level.'],
  },

  timeline: {
    title: 'How long it takes',
    description:
      'How long the whole change takes, from the first evening to the first day in the new job.',
  },
  'timeline.min': minimum('The shortest time that is likely.', 14),
  'timeline.max': maximum('The longest time that is likely.', 20),
  'timeline.unit': {
    title: 'Unit of time',
    description: 'What min and max count. Required in this part.',
    examples: ['months'],
    values: UNITS,
  },
  ...provenance('timeline'),

  salary: {
    title: 'Pay',
    description:
      'How pay changes. Pay is local: say where and when it is paid, and where the figures come from.',
  },
  'salary.change': {
    title: 'Change in pay',
    description:
      'By how many percent pay changes in the end: a number, or a range with min and max. Below 0 for a pay cut.',
    examples: [15, { min: 10, max: 25 }, -10],
  },
  'salary.change.min': minimum('The smallest change, in percent. Below 0 for a pay cut.', 10),
  'salary.change.max': maximum('The largest change, in percent.', 25),
  'salary.current': {
    title: 'Pay now',
    description: 'What the present job pays.',
  },
  'salary.target': {
    title: 'Pay to come',
    description: 'What the new job pays. Give it for the same period as the pay now.',
  },
  'salary.dip': {
    title: 'Dip at the start',
    description:
      'By how many percent pay falls at first, before it rises: 0 or more, as a number, or a range with min and max.',
    examples: [10, { min: 5, max: 12 }],
  },
  'salary.recovery': {
    title: 'Time until the old pay',
    description: 'How long it takes, from the first day in the new job, to earn as much as before.',
  },
  'salary.recovery.min': minimum('The shortest time that is likely.', 6),
  'salary.recovery.max': maximum('The longest time that is likely.', 12),
  'salary.recovery.unit': {
    title: 'Unit of time',
    description: 'What min and max count. Required in this part.',
    examples: ['months'],
    values: UNITS,
  },
  'salary.basis': {
    title: 'What the figures mean',
    description: 'Whether they are before tax, for whom they hold, and what is counted in.',
  },
  'salary.basis.pay': {
    title: 'Before or after tax',
    description: 'Which pay the figures are.',
    values: { gross: 'before tax and contributions.', net: 'what arrives in the account.' },
  },
  'salary.basis.stage': {
    title: 'Stage of the career',
    description: 'Whose pay the figures are.',
    values: {
      entry: 'people who have just begun.',
      typical: 'people in the middle of the field.',
      experienced: 'people with years in the job.',
    },
  },
  'salary.basis.includes': {
    title: 'What is counted in',
    description: 'A sentence on what is in the figures: bonus, night pay, pension.',
    examples: ['With night pay, without overtime.'],
  },
  ...provenance('salary'),

  demand: {
    title: 'Demand',
    description: 'How much the new job is sought. Needs a level, a note or both.',
  },
  'demand.level': {
    title: 'How demand develops',
    description: 'In the regions for which the guide holds.',
    values: {
      declining: 'there will be fewer such jobs.',
      stable: 'about as many as now.',
      growing: 'more jobs every year.',
      'rapidly-growing': 'many more jobs every year.',
    },
  },
  'demand.note': {
    title: 'Note on the demand',
    description: 'A sentence on who is looking for people, and where.',
    examples: ['A third of the technicians retire within ten years.'],
  },
  ...provenance('demand'),

  overview: {
    title: 'Overview',
    description:
      'Why this change makes sense and what it takes: a text, or a list of paragraphs. It comes before all the rest.',
    examples: [['What readers bring already.', 'What is really new to them.']],
  },
};
