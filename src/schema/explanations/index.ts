/** Every field of the format in plain words, for editors that show them while a guide is being written. */
import { CHANGE } from './change.js';
import type { Explanation, Explanations } from './explanation.js';
import { FORM_FIELDS } from './forms.js';
import { GUIDE } from './guide.js';
import { PREPARATION } from './preparation.js';
import { SECTIONS } from './sections.js';
import { WAY } from './way.js';

export type { Explanation } from './explanation.js';
export { FORMS } from './forms.js';

/** The document as a whole. */
export const ROOT: Explanation = {
  title: 'Career pathway',
  description:
    'A guide from one job to another. Five keys are required: version, id, from, to and title. All other keys may be left out, and no text is read as HTML or Markdown.',
};

export const EXPLANATIONS: Explanations = {
  ...GUIDE,
  ...CHANGE,
  ...PREPARATION,
  ...WAY,
  ...SECTIONS,
  ...FORM_FIELDS,
};
