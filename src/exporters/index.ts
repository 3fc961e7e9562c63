/** A guide, or a reader's plan, in formats that other programs read: pure functions that give text. */
export { localize, type Localization } from '../i18n/index.js';
export { calendarFile, type CalendarOptions, type CalendarWords } from './calendar.js';
export { guideJsonLd, jsonLdText, type JsonLd, type JsonLdOptions } from './json-ld.js';
export { markdownChecklist, type ChecklistWords } from './markdown.js';
export { markdownGuide } from './markdown-guide.js';
export { tasksCsv, type CsvOptions } from './tasks-csv.js';
