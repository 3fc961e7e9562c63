/** Words for what is required, which come with the piece of the script that shows it, and so do their languages. */
import type { Localization } from '../localization.js';
import { en, type RequirementMessages } from './en.js';

/** The words for an interface in some language. */
export const requirementMessages = ({ requirements }: Localization): RequirementMessages =>
  requirements ?? en;
