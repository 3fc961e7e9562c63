/** What has to be had, paid or applied for before the start. */
import type { Explanations } from './explanation.js';

export const PREPARATION: Explanations = {
  requirements: {
    title: 'Requirements',
    description: 'What employers or the law ask for: certificates, licences, checks, languages.',
  },
  'requirements[]': {
    title: 'Requirement',
    description: 'One thing that is asked for, with what it takes to get it.',
    examples: [{ name: 'Medical check', kind: 'check', level: 'required' }],
  },
  'requirements[].id': {
    title: 'Id of the requirement',
    description:
      'A short name for links to this requirement. If left out, it is made from the name, and changes with it.',
    examples: ['medical-check'],
  },
  'requirements[].name': {
    title: 'Name of the requirement',
    description: 'As the office or the employer calls it. Required in each entry.',
    examples: ['Medical check for work on the track'],
  },
  'requirements[].kind': {
    title: 'Kind of requirement',
    description: 'What sort of thing it is. Required in each entry.',
    values: {
      degree: 'from a university or college.',
      certificate: 'proof of a course or an exam.',
      licence: 'permission to do the work.',
      registration: 'an entry in a professional register.',
      visa: 'permission to live or work in the country.',
      check: 'of health, of a criminal record, and the like.',
      language: 'a level in a language.',
      experience: 'time in a job.',
      other: 'none of these.',
    },
  },
  'requirements[].level': {
    title: 'How strictly it is asked for',
    description: 'Required in each entry.',
    values: {
      required: 'nobody is taken without it.',
      usual: 'most employers ask for it.',
      helpful: 'it helps, and many have none.',
    },
  },
  'requirements[].alternatives': {
    title: 'What would do instead',
    description: 'Other ways to meet the requirement: a text, or a list of texts.',
    examples: [['Two years as an electrician']],
  },
  'requirements[].regions': {
    title: 'Where it is asked for',
    description:
      'Codes of countries or their parts. If left out, it holds wherever the guide does.',
  },
  'requirements[].weeks': {
    title: 'Weeks until you have it',
    description:
      'Calendar weeks that it takes to get, as a number, or a range with min and max. Waiting for papers counts.',
    examples: [3, { min: 2, max: 6 }],
  },
  'requirements[].cost': {
    title: 'What it costs',
    description: 'One word, or an amount of money with min, max and currency.',
    values: {
      free: 'costs nothing.',
      paid: 'costs something; an amount would say more.',
      freemium: 'free to start, paid later.',
    },
    examples: [{ min: 80, max: 120, currency: 'GBP' }],
  },
  'requirements[].url': {
    title: 'Link',
    description: 'Where to read on or to apply, best of all the page of the office itself.',
    examples: ['https://example.org/medical'],
  },
  'requirements[].note': {
    title: 'Note',
    description: 'A sentence that helps: who pays, what people stumble over.',
    examples: ['The employer books and pays it once you have an offer.'],
  },

  costs: {
    title: 'Costs',
    description: 'What readers have to pay for on the way: fees, exams, equipment.',
  },
  'costs[]': {
    title: 'Cost',
    description: 'One thing that costs money.',
    examples: [{ name: 'Exam fee', cost: { min: 150, max: 150, currency: 'GBP' } }],
  },
  'costs[].name': {
    title: 'What for',
    description: 'What has to be paid. Required in each entry.',
    examples: ['Exam fee'],
  },
  'costs[].cost': {
    title: 'How much',
    description:
      'One word, or an amount of money with min, max and currency. Required in each entry.',
    values: {
      free: 'costs nothing.',
      paid: 'costs something; an amount would say more.',
      freemium: 'free to start, paid later.',
    },
    examples: [{ min: 150, max: 150, currency: 'GBP' }],
  },
  'costs[].required': {
    title: 'Is it a must?',
    description: 'true, or false for what one can do without; false is shown as optional.',
  },

  funding: {
    title: 'Funding',
    description: 'Who helps to pay: grants, loans, schemes of employers.',
  },
  'funding[]': {
    title: 'Source of money',
    description: 'One grant, loan or scheme.',
    examples: [{ name: 'Training grant', url: 'https://example.org/grant' }],
  },
  'funding[].name': {
    title: 'Name of the scheme',
    description: 'As its office calls it. Required in each entry.',
    examples: ['Adult learning grant'],
  },
  'funding[].url': {
    title: 'Link',
    description: 'Where to apply.',
    examples: ['https://example.org/grant'],
  },
  'funding[].regions': {
    title: 'Where it is paid',
    description: 'Codes of the countries, or parts of them, in which people can have it.',
  },
  'funding[].note': {
    title: 'Note',
    description: 'A sentence on the conditions.',
    examples: ['Apply before the course begins.'],
  },
};
