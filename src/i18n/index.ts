export type { Messages, PluralForms } from './en.js';
export * from './format.js';
export { localize, type Localization } from './localization.js';
