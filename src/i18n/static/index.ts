/** Words of static content, which no script of a page ever needs. */
import type { Localization } from '../localization.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type StaticMessages } from './en.js';

export type { StaticMessages } from './en.js';

const languages: Partial<Record<string, StaticMessages>> = { ar, de };

export const staticMessages = ({ tag }: Localization): StaticMessages =>
  languages[new Intl.Locale(tag).language] ?? en;
