export type { Messages, PluralForms } from './en.js';
export * from './format.js';
export { directionOf, localize, type Localization } from './localization.js';
