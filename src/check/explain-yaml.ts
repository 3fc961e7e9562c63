/** Why a text is no YAML, in the words of somebody who has to mend it. */
import type { YAMLError } from 'yaml';
import type { Span } from './lines.js';
import { told, type Words } from './words.js';

const IN_QUOTATION_MARKS = 'Put the whole text in quotation marks.';

/** What the parser says, and what has happened. The first that fits counts. */
const EXPLANATIONS: readonly (readonly [said: RegExp, words: (found: string) => Words])[] = [
  [
    /^Nested mappings are not allowed/,
    () =>
      told(
        'A colon with a space behind it makes a key of what stands before it.',
        'texts with a colon and a space in quotation marks',
        IN_QUOTATION_MARKS,
      ),
  ],
  [
    /^(?:Plain value cannot start with|Block scalar header)/,
    (found) =>
      told(
        `A text must not begin with ${found}, which has a meaning of its own in YAML.`,
        'such texts in quotation marks',
        IN_QUOTATION_MARKS,
      ),
  ],
  [
    /^Unexpected (?:\w+-)*scalar at node end/,
    () =>
      told(
        'Something stands behind a text that has ended, or behind a bracket.',
        'nothing behind a closing quotation mark or bracket',
        'Put all of it in quotation marks, and write \\" for those that belong to the text.',
      ),
  ],
  [
    /same line with key|^Unexpected block-seq-ind/,
    () =>
      told(
        'A list begins on the line of its key.',
        'the first hyphen on a line of its own',
        `Begin the list on the next line. If a text is meant: ${IN_QUOTATION_MARKS.toLowerCase()}`,
      ),
  ],
  [
    /tabs? (?:as|are)|^Tabs/i,
    () =>
      told(
        'A tab stands where the spaces before a line belong.',
        'spaces before a line, as many for what belongs together',
        'Put spaces there.',
      ),
  ],
  [
    /^Missing closing ["']/,
    () =>
      told(
        'A text is not closed.',
        'a quotation mark at the end of the text as at its beginning',
        'Look above for a text that begins with a quotation mark and does not end with one.',
      ),
  ],
  [
    /^Flow (?:map|sequence)/,
    () =>
      told(
        'A bracket is not closed.',
        'a } for each {, and a ] for each [',
        'Close it. If it belongs to a text, put the text in quotation marks.',
      ),
  ],
  [
    /^(?:Implicit map keys need|Implicit keys need)/,
    () =>
      told(
        'A line is neither a key with its value nor part of the text above.',
        'a key, a colon and a space, or a line that is indented further than its key',
        'Add the colon, or indent the line.',
      ),
  ],
  [
    /indent|implicit map key$/i,
    () =>
      told(
        'A line is not indented as those that it belongs with.',
        'the same number of spaces before what belongs together',
        'Move it, so that it begins exactly below them.',
      ),
  ],
  [
    /escape/i,
    () =>
      told(
        'A backslash means nothing there.',
        'one of \\" \\\\ \\n \\t',
        'Write \\\\ for a backslash, or put the text in single quotation marks.',
      ),
  ],
];

/** @param text the document's */
export const explainYaml = (
  { code, message, pos: [start, end] }: YAMLError,
  text: string,
): Words & Partial<Span> => {
  if (code === 'MULTILINE_IMPLICIT_KEY') {
    // The text of the key above goes on in this line, and would be part of the key that it has.
    const line = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
    const key = text.slice(Math.max(start, line), end).trimStart();
    return {
      offset: end - key.length,
      length: key.length,
      ...told(
        'This line is indented further than the key above it.',
        'the same number of spaces before keys that belong together',
        'Move it, so that it begins exactly below that key.',
      ),
    };
  }
  if (code === 'MULTIPLE_DOCS') {
    return told(
      'A second document begins here.',
      'one document in a file',
      'Put each in a file of its own, or take out the line of hyphens.',
    );
  }
  const [, words] = EXPLANATIONS.find(([said]) => said.test(message)) ?? [];
  if (words) return words(text.charAt(start));
  return told(
    `This cannot be read as YAML: ${message.replace(/\.?$/, '.')}`,
    'YAML as version 1.2 has it',
    'Look there at the indentation, and put texts that contain ": " or begin with a sign in quotation marks.',
  );
};
