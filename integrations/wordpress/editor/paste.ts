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

/** What a key or a text begins with. */
const OPENS = /["“”„«»]/;

const VALUE = String.raw`(?:["“”„«»{[\d-]|true|false|null)`;
const KEY = String.raw`["“”„«»][^"“”„«»]*["“”„«»]\s*:`;

const endsBefore = (next: string): RegExp => new RegExp(String.raw`^["“”«»]\s*(?:$|${next})`);

/** A mark that ends a key or a text is told from one within a text by what comes after it in an object or a list. */
const ENDS_IN = {
  '{': endsBefore(String.raw`\}|:\s*${VALUE}|,\s*${KEY}`),
  '[': endsBefore(String.raw`\]|,\s*${VALUE}`),
};

/** How far behind a mark is looked, in UTF-16 code units: more than any indentation and key take. */
const MOST_BETWEEN = 200;

/** Straight marks around keys and texts, where a word processor has made typographic ones of them; those in texts stay. */
const withStraightMarks = (text: string): string => {
  let straight = '';
  let opened = '';
  const containers: (keyof typeof ENDS_IN)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (opened && letter === '\\') {
      straight += letter + (text[(at += 1)] ?? '');
      continue;
    }
    if (!opened && (letter === '{' || letter === '[')) containers.push(letter);
    if (!opened && (letter === '}' || letter === ']')) containers.pop();
    const ends = ENDS_IN[containers.at(-1) ?? '{'];
    const isEnd = opened === '"' ? letter === '"' : ends.test(text.slice(at, at + MOST_BETWEEN));
    if (opened ? isEnd : OPENS.test(letter)) {
      straight += '"';
      opened = opened ? '' : letter;
    } else {
      straight += letter;
    }
  }
  return straight;
};

/** @returns the text as it was before, if it can be read then; undefined where nothing can be done */
export const undoPaste = async (text: string): Promise<string | undefined> => {
  const plain = looksLikeMarkup(text) ? textOfMarkup(text) : text;
  for (const candidate of [plain, withStraightMarks(plain)]) {
    if (candidate === text || !/^\s*[{[]/.test(candidate)) continue;
    if ((await toJson(candidate)) !== undefined) return candidate;
  }
  return undefined;
};
