/** The words around the reader's own plan in English, and the contract that every other language fulfils. */
import type { PluralForms, Widened } from '../en.js';

export const en = {
  // Marks on tasks and skills.
  skip: 'Skip',
  skipped: 'Skipped',
  have: 'I have this',
  haves: { no: 'no', partly: 'partly', yes: 'yes' },

  // What is kept, and where.
  notices: {
    kept: 'Kept on this device only.',
    ask: 'May this guide keep your answers on this device? They go nowhere else.',
    accepted: 'This plan is yours now.',
    reset: 'All your answers are gone.',
    blocked:
      'This browser keeps nothing for this page, so your answers last until you leave it. Save your progress to a file to keep them.',
    full: 'There is no room left on this device, so your latest answers last until you leave this page. Save your progress to a file to keep them.',
    broken: 'What was kept here could not be read in full. A copy of it has been put aside.',
    'offer-broken':
      'The plan in this link or file could not be read; it may have been cut short. Nothing has changed.',
    'offer-newer':
      'The plan in this link or file was made by a newer version of this guide. Nothing has changed.',
    'offer-foreign': 'The plan in this link or file belongs to another guide. Nothing has changed.',
    newer:
      'What is kept here was written by a newer version of this guide. It stays as it is, and your answers here last until you leave the page.',
  },
  undoAndForget: 'Undo and forget',
  undo: 'Undo',
  keep: 'Keep them',
  dontKeep: 'Don’t keep them',

  // A plan from a link or from a file.
  offer: (parts: string) => `A plan has come with the link or file: ${parts}.`,
  offerReplaces: 'It would take the place of your answers here.',
  use: 'Use this plan',
  decline: 'Leave it',
  tasksDone: { one: '# task done', other: '# tasks done' } as PluralForms,
  skillsHeld: { one: '# skill', other: '# skills' } as PluralForms,
  hoursAWeek: (hours: string) => `${hours} a week`,

  // The planner.
  /** The places in braces are filled with controls. */
  sentence: 'I can give {hours} hours a week from {start}, and I already know {skills}.',
  hours: 'Hours a week',
  hoursHint: 'one number, or a range such as 2–6',
  start: 'Start',
  skills: 'What I already know',
  timeOff: 'Weeks off and breaks',
  timeOffNone: 'None yet. A break without an end lasts until you end it.',
  from: 'From',
  until: 'Until',
  add: 'Add',
  remove: 'Remove',
  span: (from: string, until: string) => `${from} to ${until}`,
  openSpan: (from: string) => `since ${from}`,
  refusals: {
    hours: 'Give a number of hours from 0.5 to 100, or a range such as 2–6.',
    date: 'That day is in no calendar. Give a date such as 1 December 2026.',
    'far-date': 'That is too far away. Give a date within ten years of today.',
    order: 'The end comes before the beginning.',
    amount: 'Give an amount above zero.',
    currency: 'Give a currency by its three letters, such as EUR.',
  },
  finish: (earliest: string, latest: string) =>
    `You could finish the learning between ${earliest} and ${latest}.`,
  nothingLeft: 'Nothing is left to learn here.',
  timeless: 'The guide does not say how long the learning takes.',
  noHours: (weeks: string, hours: string) =>
    `Say how many hours a week you have, and you get dates. At ${hours} a week it takes about ${weeks}.`,
  tooFar: 'At this pace no date would mean anything: it is more than a lifetime away.',
  search: (weeks: string) => `Finding work takes its own time after that: about ${weeks}`,
  searchUntil: (earliest: string, latest: string) => `, which is ${earliest} to ${latest}`,
  assumed: (hours: string) =>
    `The guide does not say how many hours a week its times are meant for; ${hours} is our assumption.`,
  stop: (phase: string, date: string) =>
    `That is a long way. The nearest place where stopping pays is after “${phase}”, about ${date}:`,
  how: 'How this was worked out',
  over: 'nothing left',
  /** How a phase's time comes about. */
  whyHours: (weeks: string, pace: string) => `${weeks} at ${pace} a week`,
  whyTasks: (hours: string) => `${hours} of tasks`,
  whyCalendar: (weeks: string) => `${weeks} by the calendar, whatever your hours`,
  whyHeld: (hours: string) => `${hours} less for what you know`,
  whyDone: (hours: string) => `${hours} done`,
  whySkipped: (hours: string) => `${hours} skipped`,
  whyLeft: (hours: string, pace: string, weeks: string) =>
    `${hours} left at ${pace} a week: ${weeks}`,
  whyRange: (times: string) =>
    `The later dates allow for ${times} times the work, because estimates run short.`,

  // The roadmap.
  weeksLeft: (weeks: string) => `${weeks} left`,

  // Progress.
  progress: (done: string, total: string) => `${done} of ${total} done`,
  alsoSkipped: (count: string) => `${count} skipped`,
  aboutLeft: (weeks: string) => `about ${weeks} left`,
  next: (task: string) => `next: ${task}`,
  nextSteps: 'What to do next',
  allDone: 'Everything is done.',
  taskless: 'The guide names no tasks.',
  phase: 'Phase',
  done: 'Done',
  left: 'Left',
  inAll: 'In all',
  orphans: 'Ticked by you, but no longer in this guide',
  marks: { done: 'done', skipped: 'skipped', partly: 'partly', yes: 'yes' },

  // Pay.
  periods: { year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' },
  payBasis: { gross: 'before tax', net: 'after tax' },
  payStages: { entry: 'at entry level', typical: 'typical', experienced: 'with experience' },
  payNow: 'What I earn now',
  amount: 'Amount',
  currency: 'Currency',
  period: 'Per',
  keepPay: 'Keep it on this device',
  payPromise: 'It is in no link, file or message.',
  today: 'Today',
  atEntry: 'At entry',
  inTarget: 'In the target range',
  passed: 'Old pay passed',
  when: 'When',
  pay: 'Pay',
  now: 'now',
  asNow: 'as today',
  afterEntry: (duration: string) => `${duration} after entry`,
  inWeeks: (duration: string) => `in ${duration}`,
  notStated: 'not stated',
  byTheGuide: (pay: string) => `${pay}, says the guide`,
  contradiction: (amounts: string, change: string) =>
    `The guide’s figures disagree: by its amounts the change is ${amounts}, by its own words ${change}. Both are shown as they stand.`,
  otherCurrency: (theirs: string, own: string) =>
    `The guide’s amounts are in ${theirs}, yours in ${own}; nothing is converted.`,
  unsourced: 'No source is given for these figures',
  undated: 'without a date',
  payChart: 'Pay over time, today’s pay being 100 %',
  finishByDocument: 'The time to entry is the guide’s; with your hours it becomes your own.',

  // Actions.
  calendar: 'Calendar file',
  studyBlocks: 'with a weekly reminder to learn',
  todos: 'with the tasks as to-dos',
  calendarNeedsHours: 'The calendar needs dates: say in the plan how many hours a week you have.',
  studyBlock: (phase: string) => `Learn: ${phase}`,
  endsBetween: (earliest: string, latest: string) =>
    `Likely to end between ${earliest} and ${latest}.`,
  print: 'Print',
  markdown: 'Copy as Markdown',
  link: 'Copy a link to this plan',
  linkHint: 'The link holds your ticks, skills, hours and dates; your pay is not in it.',
  save: 'Save progress to a file',
  open: 'Open a progress file',
  reset: 'Start over',
  copied: 'Copied.',
  copyByHand: 'Copy it from here:',
  saved: (name: string) => `${name} is among your downloads.`,
  firstSteps: 'First steps',
};

export type PlanningMessages = Widened<typeof en>;
