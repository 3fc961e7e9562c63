/** Forms that recur. Each becomes a definition of the schema, and its fields are explained once. */
import type { Explanation, Explanations } from './explanation.js';

/** A form that recurs. */
export interface Form {
  /** One of the places where the format has it. */
  readonly at: string;
  /** What it is, for those who read the schema. */
  readonly comment: string;
}

export const FORMS: Readonly<Record<string, Form>> = {
  date: { at: 'updated', comment: 'A day, a month or a year that exists.' },
  currency: { at: 'salary.target.currency', comment: 'An ISO 4217 code.' },
  regionCodes: { at: 'regions', comment: 'ISO 3166 codes of countries or parts of them.' },
  paragraphs: { at: 'overview', comment: 'A text, or a list of texts.' },
  amount: {
    at: 'roadmap[].weeks',
    comment: 'A number, or a range whose min is not above its max.',
  },
  occupation: { at: 'to', comment: 'A job.' },
  pay: { at: 'salary.target', comment: 'Pay for a period; min is not above max.' },
  cost: {
    at: 'costs[].cost',
    comment: 'A word, or an amount of money whose min is not above its max.',
  },
  resource: { at: 'sources[]', comment: 'A title, or an object that says more.' },
  resources: { at: 'sources', comment: 'A list of resources.' },
  task: { at: 'roadmap[].tasks[]', comment: 'A text, or an object that says more.' },
  actions: {
    at: 'actionPlan.thisWeek',
    comment: 'A list of tasks, of which some may be those of the roadmap.',
  },
  points: { at: 'realityCheck.love', comment: 'A list of texts, some of them with resources.' },
};

const CURRENCY: Explanation = {
  title: 'Currency',
  description: 'Three letters (ISO 4217): EUR, GBP, USD. Required in this part.',
  examples: ['EUR', 'GBP', 'USD'],
};

export const FORM_FIELDS: Explanations = {
  'regionCodes[]': {
    title: 'Region',
    description:
      'A country by its two letters (ISO 3166-1), such as DE, or a part of one (ISO 3166-2), such as US-CA.',
    examples: ['GB', 'DE', 'US-CA'],
  },

  'amount.min': {
    title: 'From',
    description: 'The low end, 0 or more. Required in this part; not above max.',
    examples: [6],
  },
  'amount.max': {
    title: 'To',
    description: 'The high end. Required in this part; may equal min.',
    examples: [10],
  },

  'occupation.title': {
    title: 'Title of the job',
    description: 'As people who have the job call it. Required in this part.',
    examples: ['Tram driver'],
  },
  'occupation.url': {
    title: 'Link to a description',
    description: 'A page that describes the job.',
    examples: ['https://example.org/jobs/tram-driver'],
  },
  'occupation.code': {
    title: 'Occupation code',
    description:
      'An O*NET-SOC code such as 53-4041.00, or an ESCO address. Kept for other programs, not shown.',
    examples: ['53-4041.00'],
  },
  'occupation.work': {
    title: 'What the work is like',
    description: 'When and where the work is done. Shown for the job to come.',
  },
  'occupation.work.partTime': {
    title: 'Part time',
    description: 'true where part-time work is possible, false where it is rare.',
  },
  'occupation.work.remote': {
    title: 'Remote work',
    description: 'true where the work can be done from home, false where it is done on site.',
  },
  'occupation.work.shifts': {
    title: 'Shifts',
    description: 'Whether people work in shifts.',
    values: {
      common: 'most people do.',
      possible: 'some do.',
      rare: 'hardly anybody does.',
    },
  },
  'occupation.work.note': {
    title: 'Note on the work',
    description: 'A sentence on hours, nights or travel.',
    examples: ['One week of nights in six.'],
  },

  'pay.min': {
    title: 'From',
    description: 'The low end of the pay, 0 or more. Required in this part; not above max.',
    examples: [34000],
  },
  'pay.max': {
    title: 'To',
    description: 'The high end of the pay. Required in this part; may equal min.',
    examples: [42000],
  },
  'pay.currency': CURRENCY,
  'pay.period': {
    title: 'Period',
    description: 'For how long the pay is. Required in this part.',
    values: {
      year: 'a year.',
      month: 'a month.',
      week: 'a week.',
      day: 'a day.',
      hour: 'an hour.',
    },
  },

  'cost.min': {
    title: 'From',
    description: 'The low end of the cost, 0 or more. Required in this part; not above max.',
    examples: [80],
  },
  'cost.max': {
    title: 'To',
    description: 'The high end of the cost. Required in this part; may equal min.',
    examples: [120],
  },
  'cost.currency': CURRENCY,
  'cost.per': {
    title: 'How often',
    description: 'How often it has to be paid.',
    values: { once: 'one payment.', month: 'every month.', year: 'every year.' },
  },
  'cost.note': {
    title: 'Note on the cost',
    description: 'A sentence, such as who pays less.',
    examples: ['Half price for members.'],
  },

  'resources[]': {
    title: 'Resource',
    description: 'A title alone, or an object that says what it is, where it is and what it costs.',
    examples: [
      'A title alone',
      { title: 'Evening course', url: 'https://example.org/course', kind: 'course', cost: 'free' },
    ],
  },
  'resource.title': {
    title: 'Title',
    description: 'What the course, book or page is called. Required in this part.',
    examples: ['Electricity for beginners'],
  },
  'resource.url': {
    title: 'Link',
    description:
      'An address that begins with https:, http: or mailto:, or one relative to this document.',
    examples: ['https://example.org/course'],
  },
  'resource.kind': {
    title: 'Kind of resource',
    description: 'What readers will find there.',
    values: {
      course: 'lessons, online or in a room.',
      book: 'on paper or on a screen.',
      video: 'one, or a series.',
      docs: 'official documents, manuals, rules.',
      paper: 'research.',
      community: 'people to ask.',
      tool: 'something to work with.',
      article: 'a page to read.',
      event: 'a fair, an open day, a meeting.',
      repository: 'code or data.',
      template: 'something to fill in.',
    },
  },
  'resource.provider': {
    title: 'Provider',
    description: 'The school, publisher or site that offers it.',
    examples: ['City College'],
  },
  'resource.author': {
    title: 'Author',
    description: 'Who wrote or made it.',
    examples: ['Ada Okafor'],
  },
  'resource.date': {
    title: 'Date',
    description: 'When it was made or last changed: a day, a month or a year.',
    examples: ['2025'],
  },
  'resource.cost': {
    title: 'What it costs',
    description: 'One word, or an amount of money with min, max and currency.',
    values: {
      free: 'costs nothing.',
      paid: 'costs something; an amount would say more.',
      freemium: 'free to start, paid later.',
    },
    examples: [{ min: 20, max: 30, currency: 'EUR' }],
  },
  'resource.note': {
    title: 'Note',
    description: 'A sentence, such as which part to read.',
    examples: ['Chapters 1 to 4 are enough.'],
  },
  'resource.sponsored': {
    title: 'Sponsored',
    description:
      'true where somebody pays for this mention: readers see that, and search engines are told. If left out, false.',
    default: false,
  },

  'roadmap[].tasks[]': {
    title: 'Task',
    description: 'A text, or an object that says more. One thing to do, with an end to it.',
    examples: ['Visit a signal box', { id: 'visit', text: 'Visit a signal box', hours: 4 }],
  },
  'task.id': {
    title: 'Id of the task',
    description:
      'A short name to which ticks belong and by which actions refer to the task. If left out, it is made from the text, and changes with it.',
    examples: ['visit'],
  },
  'task.aliases': {
    title: 'Earlier ids',
    description: 'Ids that this task had before, so that ticks are not lost.',
    examples: [['first-visit']],
  },
  'task.text': {
    title: 'What to do',
    description: 'Begin with a verb. Required in this part.',
    examples: ['Visit a signal box'],
  },
  'task.url': {
    title: 'Link',
    description: 'Where to do it, or where to read on.',
    examples: ['https://example.org/visits'],
  },
  'task.hours': {
    title: 'Hours',
    description:
      'How many hours it takes, 0 or more. Tasks without it share what is left of their phase.',
    examples: [4],
  },
  'task.skills': {
    title: 'Skills that the task teaches',
    description: 'Ids of skills to learn. Readers who have them already are done sooner.',
    examples: [['relays']],
  },
  'task.optional': {
    title: 'Optional',
    description: 'true for what may be left out. If left out, false.',
    default: false,
  },
  'task.oneOf': {
    title: 'One of a group',
    description:
      'The name of a group of tasks of which one is enough. Give all of them the same name.',
    examples: ['first-course'],
  },

  'actions[]': {
    title: 'Action',
    description:
      'A text, an object as in the tasks of the roadmap, or task with the id of one of those: then both are one tick.',
    examples: ['Ask for a visit', { task: 'visit' }],
  },
  'actions[].task': {
    title: 'Task of the roadmap',
    description:
      'The id of a task in the roadmap. It is shown here too, and ticked in both places at once.',
    examples: ['visit'],
  },

  'points[]': {
    title: 'Point',
    description: 'A text, or text with resources.',
    examples: ['A sentence', { text: 'A sentence', resources: ['What supports it'] }],
  },
  'points[].text': {
    title: 'Point',
    description: 'A sentence. Required in this part.',
    examples: ['You see at once whether you were right.'],
  },
  'points[].resources': {
    title: 'Where to read on',
    description: 'What supports the point.',
  },
};
