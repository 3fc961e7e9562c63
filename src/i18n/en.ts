/** The words of the interface in English, and the contract that every other language fulfils. */

/** Word forms by plural category; `other` serves for those not named. https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export const en = {
  headings: {
    overview: 'Overview',
    requirements: 'Before you start',
    transferable: 'What you already bring',
    toLearn: 'What you will learn',
    roadmap: 'The roadmap',
    planner: 'Your plan',
    progress: 'Where you stand',
    salary: 'Pay on the way',
    actions: 'Take it with you',
    realityCheck: 'Reality check',
    actionPlan: 'First steps',
    faq: 'Questions',
    callToAction: 'Ready to begin?',
  },
  inThisGuide: 'In this guide',
  from: 'From',
  to: 'to',

  difficulty: 'Difficulty',
  difficulties: {
    easy: 'Easy',
    moderate: 'Moderate',
    challenging: 'Challenging',
    'very-challenging': 'Very challenging',
  },
  /** `step` and `steps` are formatted numbers. */
  stepOf: (step: string, steps: string) => `${step} of ${steps}`,
  timeline: 'Timeline',
  payChange: 'Pay change',
  demand: 'Demand',
  demands: {
    declining: 'Declining',
    stable: 'Stable',
    growing: 'Growing',
    'rapidly-growing': 'Growing fast',
  },
  partTime: (possible: boolean) =>
    possible ? 'Part-time work is possible' : 'Part-time work is rare',
  remote: (possible: boolean) => (possible ? 'Remote work is possible' : 'On site, not remote'),
  shifts: { common: 'Shifts are common', possible: 'Shifts are possible', rare: 'Shifts are rare' },
  region: (regions: string) => `Holds for ${regions}.`,
  asOf: (date: string) => `as of ${date}`,
  source: 'Source:',
  /** Between the parts of a note that is no sentence. */
  comma: ', ',
  by: (author: string) => `By ${author}`,
  updated: (date: string) => `Updated ${date}`,
  reviewed: (person: string, date: string) => `Reviewed by ${person}, ${date}`,
  reviewOverdue: (date: string) => `Due for review by ${date}; some of it may be out of date.`,
  views: { one: '# view', other: '# views' } as PluralForms,
  sources: 'Sources',

  incomes: {
    keep: 'you keep your income',
    reduced: 'reduced income',
    none: 'no income',
    paid: 'paid',
  },
  optional: 'optional',
  cost: { free: 'free', paid: 'paid', freemium: 'free to start' },
  perCost: { once: 'once', month: 'a month', year: 'a year' },

  priorities: { critical: 'Critical', important: 'Important', 'nice-to-have': 'Nice to have' },
  shareOfTime: 'How the learning time divides',
  requires: (names: string) => `First: ${names}`,
  phases: { one: '# phase', other: '# phases' } as PluralForms,
  about: (amount: string) => `about ${amount}`,
  atPace: (hours: string) => `at ${hours} a week`,
  assumedPace: 'our assumption',
  phaseKinds: {
    learn: '',
    practice: 'Practice',
    placement: 'Placement',
    apply: 'Job search',
    wait: 'Waiting time',
  },
  fixedLength: 'fixed length',
  /** `weeks` is the formatted number of one week, or of the first and the last. */
  inWeeks: (weeks: string, isOne: boolean) => `${isOne ? 'week' : 'weeks'} ${weeks}`,
  phaseMap: 'The phases at a glance',
  /** How the phases together compare with the time stated for the whole change. */
  againstStated: {
    shorter: (duration: string) => `Less than the ${duration} stated for the whole change`,
    within: (duration: string) => `In keeping with the ${duration} stated for the whole change`,
    longer: (duration: string) => `More than the ${duration} stated for the whole change`,
  },
  tasks: 'Tasks',
  resources: 'Resources',
  skills: 'Skills',
  oneOf: 'one of these is enough',
  ifYouStop: 'If you stop here',
  jobs: (names: string) => `Jobs open to you: ${names}`,

  love: 'What you’ll love',
  miss: 'What you may miss',
  challenges: 'What will be hard',

  thisWeek: 'This week',
  thisMonth: 'This month',
  next90Days: 'The next 90 days',

  resourceKinds: {
    course: 'course',
    book: 'book',
    video: 'video',
    docs: 'documentation',
    paper: 'paper',
    community: 'community',
    tool: 'tool',
    article: 'article',
    event: 'event',
    repository: 'repository',
    template: 'template',
  },
  sponsored: 'sponsored',

  loading: 'The guide is loading.',
  failed: 'This guide can’t be shown right now.',
  partFailed: 'This part can’t be shown right now. If trying again fails, reload the page.',
  failedBecause: {
    'not-found': 'It is not where it should be.',
    'server-error': 'Its server has a problem.',
    unreachable: 'You or its server may be offline.',
    timeout: 'It took too long to arrive.',
    document: 'Its publisher has a mistake to mend.',
  },
  retry: 'Try again',
  forPublisher: 'Details for the publisher',
};

/** What another language has to give for some words. */
export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : PluralForms extends T
      ? PluralForms
      : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Messages = Widened<typeof en>;
