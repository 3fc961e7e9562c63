import type { StaticMessages } from './en.js';

export const de: StaticMessages = {
  needsScript:
    'Abhaken, ein Plan mit Daten für Ihre eigenen Stunden, eine Kalenderdatei und Links zu Ihrem Plan brauchen JavaScript, das hier ausgeschaltet oder nicht angekommen ist. Alles, was es zu lesen gibt, steht auf dieser Seite.',
  hours: 'Stunden pro Woche',
  duration: 'So lange dauert das Lernen',
  guides: 'Leitfäden für den Berufswechsel',
};
