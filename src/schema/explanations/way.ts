/** The way: what to learn, at which pace, in which phases. */
import type { Explanations } from './explanation.js';

export const WAY: Explanations = {
  skills: {
    title: 'Skills',
    description: 'What readers bring, and what they have to learn.',
  },
  'skills.transferable': {
    title: 'Skills that readers bring',
    description: 'What the present job has taught them and the new one needs.',
  },
  'skills.transferable[]': {
    title: 'Skill that readers bring',
    description: 'One thing that they can already do.',
    examples: [{ name: 'Rule books', description: 'You know one by heart; here is another.' }],
  },
  'skills.transferable[].id': {
    title: 'Id of the skill',
    description:
      'A short name for links to this skill. If left out, it is made from the name, and changes with it.',
    examples: ['rule-books'],
  },
  'skills.transferable[].name': {
    title: 'Name of the skill',
    description: 'A few words. Required in each entry.',
    examples: ['Working by the rule book'],
  },
  'skills.transferable[].description': {
    title: 'Why it helps',
    description: 'Where readers have it from, and what it is good for in the new job.',
    examples: ['You already know why nobody improvises on a railway.'],
  },
  'skills.toLearn': {
    title: 'Skills to learn',
    description: 'What is missing. They are shown by priority; among equals, your order decides.',
  },
  'skills.toLearn[]': {
    title: 'Skill to learn',
    description: 'One thing that has to be learnt, how urgent it is, and how to learn it.',
    examples: [{ id: 'relays', name: 'Relay circuits', priority: 'critical', weeks: 8 }],
  },
  'skills.toLearn[].id': {
    title: 'Id of the skill',
    description:
      'A short name by which phases, tasks and other skills refer to this one. If left out, it is made from the name, and changes with it.',
    examples: ['relays'],
  },
  'skills.toLearn[].aliases': {
    title: 'Earlier ids',
    description: 'Ids that this skill had before, so that what readers have marked is not lost.',
    examples: [['circuits']],
  },
  'skills.toLearn[].name': {
    title: 'Name of the skill',
    description: 'A few words. Required in each entry.',
    examples: ['Relay circuits'],
  },
  'skills.toLearn[].priority': {
    title: 'Priority',
    description: 'How much hangs on it. Required in each entry.',
    values: {
      critical: 'nobody gets the job without it.',
      important: 'it is used every week.',
      'nice-to-have': 'it can wait until after the start.',
    },
  },
  'skills.toLearn[].weeks': {
    title: 'Weeks of study',
    description:
      'Weeks that it takes at the pace of the guide, as a number, or a range with min and max.',
    examples: [8, { min: 6, max: 10 }],
  },
  'skills.toLearn[].description': {
    title: 'How to learn it',
    description: 'What to begin with, what to leave out, and when it is enough.',
    examples: ['Begin with the drawings, then wire one yourself.'],
  },
  'skills.toLearn[].resources': {
    title: 'Where to learn it',
    description: 'Courses, books, people. Two good ones help more than ten.',
  },
  'skills.toLearn[].requires': {
    title: 'Skills to learn first',
    description:
      'Ids of skills to learn that come before this one. They must not lead back to it in a circle.',
    examples: [['electricity']],
  },

  pace: {
    title: 'Pace',
    description: 'The pace that all weeks of study in the guide assume.',
  },
  'pace.hoursPerWeek': {
    title: 'Hours a week',
    description:
      'Hours of study a week, above 0 and up to 168. Required in this part. If the pace is left out, 10 is assumed, and readers are told that this is an assumption.',
    examples: [6],
  },

  roadmap: {
    title: 'Roadmap',
    description: 'The phases of the way, in order.',
  },
  'roadmap[]': {
    title: 'Phase',
    description: 'A stretch of the way with a title, its tasks, and how long it takes.',
    examples: [{ title: 'Learn the basics', weeks: 12, tasks: ['The first thing to do'] }],
  },
  'roadmap[].id': {
    title: 'Id of the phase',
    description:
      'A short name for links to this phase. If left out, it is made from the title, and changes with it.',
    examples: ['basics'],
  },
  'roadmap[].aliases': {
    title: 'Earlier ids',
    description: 'Ids that this phase had before.',
    examples: [['phase-1']],
  },
  'roadmap[].title': {
    title: 'Title of the phase',
    description: 'A few words. Required in each entry.',
    examples: ['Learn the basics'],
  },
  'roadmap[].kind': {
    title: 'Kind of phase',
    description: 'What happens in it. If left out, learn.',
    default: 'learn',
    values: {
      learn: 'study.',
      practice: 'projects and exercises.',
      placement: 'work in a company, to learn.',
      apply: 'the search for a job.',
      wait: 'for papers, a term or the end of a notice period.',
    },
  },
  'roadmap[].clock': {
    title: 'What its length depends on',
    description: 'Whether readers with more hours are done sooner. If left out, hours.',
    default: 'hours',
    values: {
      hours: 'the weeks are study, and depend on the hours given to it.',
      calendar: 'it takes the weeks that it takes: courses with terms, licences, job searches.',
    },
  },
  'roadmap[].weeks': {
    title: 'Weeks',
    description:
      'How long the phase takes, as a number, or a range with min and max: at the pace of the guide, or on the calendar where clock says so.',
    examples: [12, { min: 8, max: 12 }],
  },
  'roadmap[].description': {
    title: 'Description of the phase',
    description: 'What it is for, and when it is over.',
    examples: ['Enough to follow a technician through a shift.'],
  },
  'roadmap[].tasks': {
    title: 'Tasks',
    description: 'What to do in this phase; readers tick them off. Required, but may be empty: [].',
  },
  'roadmap[].resources': {
    title: 'Resources',
    description: 'What helps in this phase: courses, books, tools, people.',
  },
  'roadmap[].skills': {
    title: 'Skills that the phase teaches',
    description: 'Ids of skills to learn. Readers who have them already are done sooner.',
    examples: [['relays']],
  },
  'roadmap[].income': {
    title: 'Income during the phase',
    description: 'What readers live on meanwhile.',
    values: {
      keep: 'they keep the income that they have.',
      reduced: 'they earn less for now.',
      none: 'they earn nothing.',
      paid: 'the phase itself is paid.',
    },
  },
  'roadmap[].ifYouStop': {
    title: 'If you stop here',
    description: 'What readers have in hand who stop after this phase.',
  },
  'roadmap[].ifYouStop.text': {
    title: 'What you have then',
    description: 'A sentence. Required in this part.',
    examples: ['You have a certificate that every workshop knows.'],
  },
  'roadmap[].ifYouStop.jobs': {
    title: 'Jobs that are open then',
    description: 'Titles of jobs.',
    examples: [['Depot electrician']],
  },
};
