/** The words for what is required in English, and the contract that every other language fulfils. */
import type { Widened } from '../en.js';

export const en = {
  levels: { required: 'Required', usual: 'Usual', helpful: 'Helpful' },
  kinds: {
    degree: 'degree',
    certificate: 'certificate',
    licence: 'licence',
    registration: 'registration',
    visa: 'visa',
    check: 'check',
    language: 'language',
    experience: 'experience',
    other: '',
  },
  alternatives: (names: string) => `Or: ${names}`,
  costs: 'What it costs',
  funding: 'Help with the costs',
  earning: 'Earning on the way',
};

export type RequirementMessages = Widened<typeof en>;
