import type { RequirementMessages } from './en.js';

export const de: RequirementMessages = {
  levels: { required: 'Vorgeschrieben', usual: 'Üblich', helpful: 'Hilfreich' },
  kinds: {
    degree: 'Abschluss',
    certificate: 'Zertifikat',
    licence: 'Erlaubnis',
    registration: 'Registrierung',
    visa: 'Visum',
    check: 'Nachweis',
    language: 'Sprache',
    experience: 'Erfahrung',
    other: '',
  },
  alternatives: (names) => `Oder: ${names}`,
  costs: 'Was es kostet',
  funding: 'Förderung',
  earning: 'Einkommen unterwegs',
};
