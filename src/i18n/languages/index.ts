import type { Messages } from '../en.js';
import type { PlanningMessages } from '../planning/en.js';
import type { RequirementMessages } from '../requirements/en.js';

export interface Language {
  readonly messages: Messages;
  readonly planning: PlanningMessages;
  readonly requirements: RequirementMessages;
  /** Tags that leave it to the engine what digits look like, and what those are formatted as. */
  readonly numbering?: Readonly<Partial<Record<string, string>>>;
}

/** Languages that arrive as a piece of their own when an interface asks for them; English is there. */
export const languages: Partial<Record<string, () => Promise<Language>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
};
