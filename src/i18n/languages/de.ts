/** All words of a language, as one piece of the script. */
export { de as messages } from '../de.js';
export { de as planning } from '../planning/de.js';
export { de as requirements } from '../requirements/de.js';
