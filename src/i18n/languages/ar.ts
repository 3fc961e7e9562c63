/** All words of a language, as one piece of the script. */
export { ar as messages } from '../ar.js';
export { ar as planning } from '../planning/ar.js';
export { ar as requirements } from '../requirements/ar.js';

/** Whether Arabic of no country has its own digits or European ones has changed in CLDR; readers see those of its present edition. */
export const numbering = { ar: 'ar-u-nu-latn' };
