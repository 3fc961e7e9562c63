import type { PathwayDocument } from '../../src/model/index.js';

/** Only what every document must have. */
export const minimal: PathwayDocument = {
  version: 1,
  id: 'potter-to-carpenter',
  from: { title: 'Potter' },
  to: { title: 'Carpenter' },
  title: 'From clay to wood',
};

/** A bit of everything: each section has content, and each part of a section is used. */
export const complete: PathwayDocument = {
  version: 1,
  id: 'baker-to-brewer',
  lang: 'en',
  from: { title: 'Baker', url: 'https://example.org/baker' },
  to: {
    title: 'Brewer',
    work: { partTime: true, remote: false, shifts: 'common', note: 'Mash days start early.' },
  },
  title: 'Baker to Brewer in Four Months',
  summary: 'You already know yeast.',
  regions: ['DE', 'AT'],
  regionNote: 'Elsewhere the exam differs.',
  difficulty: { level: 'moderate', why: 'The chemistry is new.' },
  timeline: {
    min: 4,
    max: 6,
    unit: 'months',
    asOf: '2026-05',
    source: { title: 'Guild survey', url: 'https://example.org/survey' },
  },
  salary: {
    change: { min: 10, max: 20 },
    current: { min: 30000, max: 34000, currency: 'EUR', period: 'year' },
    target: { min: 36000, max: 41000, currency: 'EUR', period: 'year' },
    dip: 5,
    recovery: { min: 1, max: 2, unit: 'years' },
    basis: { pay: 'gross', stage: 'entry', includes: 'Night pay is counted in.' },
  },
  demand: { level: 'growing', note: 'Small breweries are hiring.' },
  overview: ['Both trades live by the clock.', 'Both are older than writing.'],
  requirements: [
    {
      id: 'hygiene',
      name: 'Hygiene course',
      kind: 'certificate',
      level: 'required',
      alternatives: ['a master baker’s letter', 'a degree in food science'],
      regions: ['DE'],
      weeks: 2,
      cost: { min: 20, max: 40, currency: 'EUR' },
      url: 'https://example.org/hygiene',
      note: 'It is valid for life.',
    },
    { name: 'Forklift papers', kind: 'licence', level: 'helpful' },
  ],
  costs: [
    {
      name: 'Exam fee',
      cost: { min: 300, max: 300, currency: 'EUR', note: 'Again if you fail.' },
      required: true,
    },
    { name: 'Library card', cost: 'free', required: false },
  ],
  funding: [
    {
      name: 'Guild grant',
      url: 'https://example.org/grant',
      regions: ['AT'],
      note: 'Pays half of the fee.',
    },
  ],
  skills: {
    transferable: [
      { id: 'yeast', name: 'Keeping yeast alive', description: 'Sourdough taught you that.' },
      { id: 'nights', name: 'Working at night', description: 'You are up at three.' },
    ],
    toLearn: [
      { id: 'water', name: 'Water chemistry', priority: 'nice-to-have', weeks: 2 },
      {
        id: 'mash',
        name: 'Mashing',
        priority: 'critical',
        weeks: 4,
        description: 'Where sugar comes from.',
        resources: [
          {
            title: 'The Mash Book',
            url: 'https://example.org/mash',
            kind: 'book',
            author: 'A. Miller',
            cost: 'paid',
            note: 'The second edition.',
          },
        ],
      },
      {
        id: 'recipes',
        name: 'Recipes',
        priority: 'important',
        weeks: { min: 6, max: 8 },
        requires: ['mash', 'water'],
      },
      { id: 'cleaning', name: 'Cleaning in place', priority: 'critical', weeks: 1 },
    ],
  },
  roadmap: [
    {
      id: 'basics',
      title: 'The basics',
      weeks: 4,
      description: 'From malt to wort.',
      tasks: [
        { id: 'read-book', text: 'Read the Mash Book', url: 'https://example.org/mash', hours: 12 },
        'Brew five litres at home',
      ],
      resources: [
        {
          title: 'Brewing course',
          url: 'https://example.org/course',
          kind: 'course',
          provider: 'Guild school',
          cost: { min: 90, max: 120, currency: 'EUR', per: 'month' },
          sponsored: true,
        },
        { title: 'Home brewers’ forum', url: 'https://example.org/forum', kind: 'community' },
        'The brewer next door',
      ],
      skills: ['mash', 'cleaning'],
      ifYouStop: { text: 'You can brew at home.', jobs: ['bar keeper', 'malt seller'] },
    },
    {
      id: 'placement',
      title: 'Eight weeks in a brewery',
      kind: 'placement',
      clock: 'calendar',
      weeks: 8,
      income: 'reduced',
      tasks: [
        { text: 'Clean every tank once', optional: true },
        { text: 'Write a recipe', oneOf: 'proof' },
        { text: 'Repeat a recipe', oneOf: 'proof' },
      ],
    },
    {
      id: 'search',
      title: 'Finding work',
      kind: 'apply',
      clock: 'calendar',
      weeks: 4,
      tasks: ['Write to ten breweries'],
    },
  ],
  realityCheck: {
    love: [
      {
        text: 'The smell of malt',
        resources: [{ title: 'A day in a brewery', url: 'https://example.org/day', kind: 'video' }],
      },
      'Patience pays',
    ],
    miss: ['Fresh bread at five'],
    challenges: ['Heavy sacks', 'Wet feet', 'Long weekends'],
  },
  actionPlan: {
    thisWeek: [{ task: 'read-book' }, 'Visit a brewery'],
    thisMonth: [{ text: 'Sign up for the course', url: 'https://example.org/course' }],
    next90Days: ['Ask for a placement'],
  },
  faq: [
    {
      id: 'age',
      question: 'Am I too old?',
      answer: ['No.', 'Half of the class is over forty.'],
      resources: [{ title: 'Ages of brewers', url: 'https://example.org/ages', kind: 'article' }],
    },
    { id: 'drink', question: 'Must I drink beer?', answer: 'You must taste it.' },
  ],
  callToAction: {
    title: 'Shall we brew?',
    text: 'The next course starts in March.',
    label: 'Join the course',
    url: 'https://example.org/join',
  },
  views: 1234,
  author: { name: 'Maria Huber', url: 'https://example.org/maria' },
  updated: '2026-03-01',
  reviewed: { by: 'Brewers’ guild', date: '2026-04-02' },
  sources: [{ title: 'Trade register', url: 'https://example.org/register', kind: 'docs' }],
};

/** Its words and its interface are German. */
export const german: PathwayDocument = {
  version: 1,
  id: 'baecker-zu-brauer',
  lang: 'de',
  from: { title: 'Bäcker' },
  to: { title: 'Brauer' },
  title: 'Vom Bäcker zum Brauer',
  difficulty: 'moderate',
  timeline: { min: 4, max: 6, unit: 'months' },
  salary: { change: { min: 10, max: 20 } },
  overview: 'Beide leben nach der Uhr.',
  requirements: [{ name: 'Hygieneschulung', kind: 'certificate', level: 'required' }],
  skills: {
    transferable: [{ name: 'Hefe pflegen', description: 'Das kennen Sie vom Sauerteig.' }],
    toLearn: [{ name: 'Maischen', priority: 'critical', weeks: 4 }],
  },
  roadmap: [{ title: 'Die Grundlagen', weeks: 4, tasks: ['Fünf Liter brauen'] }],
  realityCheck: { love: ['Der Duft von Malz'] },
  actionPlan: { thisWeek: ['Eine Brauerei besuchen'] },
  faq: [{ question: 'Bin ich zu alt?', answer: 'Nein.' }],
  callToAction: { label: 'Zum Kurs' },
  views: 1,
};

/** The same document with an id and a title of its own, so that two can be told apart on one page. */
export function titled(title: string, from: PathwayDocument = minimal): PathwayDocument {
  return { ...from, id: title.toLowerCase().replaceAll(' ', '-'), title };
}

/** A document as the server hands it over. */
export function json(document: unknown): { readonly body: string } {
  return { body: JSON.stringify(document) };
}
