/** Words that only static content has, and the contract that every other language fulfils. */
import type { Widened } from '../en.js';

export const en = {
  /** In place of what readers do with a guide. */
  needsScript:
    'Ticking things off, a plan with dates for your own hours, a calendar file and links to your plan need JavaScript, which is off or has not arrived here. Everything there is to read stands on this page.',
  hours: 'Hours a week',
  duration: 'How long the learning takes',
  /** Where no pathway of a folder has a language of its own. */
  guides: 'Career guides',
};

export type StaticMessages = Widened<typeof en>;
