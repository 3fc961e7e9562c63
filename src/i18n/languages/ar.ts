/** All words of a language, as one piece of the script. */
export { ar as messages } from '../ar.js';
export { ar as planning } from '../planning/ar.js';
export { ar as requirements } from '../requirements/ar.js';
