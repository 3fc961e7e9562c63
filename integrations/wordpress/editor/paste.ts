/** What word processors, mails and web pages do to a document on its way to the clipboard, undone. */
import { toJson } from '../../../src/check/index.js';

const looksLikeMarkup = (text: string): boolean => /^\s*</.test(text);

/** Where a line ends, markup says it by an element. */
const LINE_ENDS = 'br, p, div, li, pre, tr';

const textOfMarkup = (markup: string): string => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const end of body.querySelectorAll(LINE_ENDS)) end.after('\n');
  // Editors write spaces that may not break for those that indent.
  return body.textContent.replace(/\u00a0/g, ' ').trim();
};

/** Typographic marks where only straight ones can stand: behind what opens or divides, and before what divides or closes. */
const withStraightMarks = (text: string): string =>
  text.replace(/((?:^|[{[,:])\s*)[“”„«»]/g, '$1"').replace(/[“”„«»](?=\s*(?:[,:}\]]|$))/g, '"');

/** @returns the text as it was before, if it can be read then; undefined where nothing can be done */
export const undoPaste = async (text: string): Promise<string | undefined> => {
  const plain = looksLikeMarkup(text) ? textOfMarkup(text) : text;
  for (const candidate of [plain, withStraightMarks(plain)]) {
    if (candidate === text || !/^\s*[{[]/.test(candidate)) continue;
    if ((await toJson(candidate)) !== undefined) return candidate;
  }
  return undefined;
};
