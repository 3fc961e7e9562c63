/** Why a text is no JSON, in the words of somebody who has to mend it. */
import { slipAt, type Stumble } from './json-slips.js';
import type { Span } from './lines.js';
import { MOST_FAULTS, type Fault } from './source.js';
import { unclosedIn } from './unclosed.js';
import { told, type Words } from './words.js';

const END_OF_TEXT = 'the end of the text';

/** The few characters at a place, as they are shown to the author. */
const excerptAt = (text: string, offset: number): string => {
  const [found = ''] =
    /^(?:"[^"\n]{0,20}"?|[\p{L}\p{N}_.+-]{1,20}|.)/u.exec(text.slice(offset, offset + 30)) ?? [];
  return found.trim() ? `“${found}”` : END_OF_TEXT;
};

const MEANINGLESS_BACKSLASH = told(
  'A text has a backslash that means nothing.',
  'one of \\" \\\\ \\/ \\n \\t or \\u with four digits',
  'Write a backslash itself as \\\\.',
);

/** By the parser's name for the error. */
const EXPLANATIONS: Readonly<Record<string, (found: string) => Words>> = {
  CommaExpected: (found) =>
    told(`A comma is missing here, before ${found}.`, 'a comma', 'Put a comma here.'),
  ColonExpected: (found) =>
    told(
      `A colon is missing before ${found}.`,
      'a colon between a key and its value',
      'Put a colon there.',
    ),
  PropertyNameExpected: (found) =>
    told(
      `A key is missing before ${found}.`,
      'a key in double quotation marks',
      'Look for a comma too many, or a key without quotation marks.',
    ),
  ValueExpected: (found) =>
    told(
      `A value is missing before ${found}.`,
      'a text, a number, a list or an object',
      'Add the value, or take out the comma or the key before it.',
    ),
  CloseBraceExpected: (found) =>
    told(
      `An object is not closed before ${found}.`,
      'a closing brace }',
      'Add the brace, or a comma if more is to come.',
    ),
  CloseBracketExpected: (found) =>
    told(
      `A list is not closed before ${found}.`,
      'a closing bracket ]',
      'Add the bracket, or a comma if more is to come.',
    ),
  EndOfFileExpected: (found) =>
    told(
      `The document ends before ${found}.`,
      'nothing after the last brace',
      'Take out what follows, or the brace too many before it.',
    ),
  UnexpectedEndOfString: () =>
    told(
      'A text is not closed on its line.',
      'a closing quotation mark "',
      'Close the text; write a line break within it as \\n, and a quotation mark as \\".',
    ),
  UnexpectedEndOfComment: () =>
    told('A comment is not closed.', 'the end of the comment */', 'Close it with */.'),
  InvalidCharacter: () =>
    told(
      'A text has a control character in it.',
      'no line breaks or tabs within a text',
      'Write a line break as \\n and a tab as \\t.',
    ),
  InvalidEscapeCharacter: () => MEANINGLESS_BACKSLASH,
  InvalidUnicode: () => MEANINGLESS_BACKSLASH,
};

const notJson = (found: string): Words =>
  told(
    `${found} is not JSON.`,
    'a text in double quotation marks, a number, true, false, null, a list or an object',
    'Look there for a missing quotation mark, comma or bracket.',
  );

export interface ErrorInJson extends Span {
  /** The parser's name for it. */
  readonly code: string;
  /** What stands before it, spaces and comments aside. */
  readonly before: Span;
}

const stumbleAt = (text: string, { code, offset, before }: ErrorInJson): Stumble => {
  const end = before.offset + before.length;
  return {
    code,
    rest: /^.{0,1000}/.exec(text.slice(offset, offset + 1000))?.[0] ?? '',
    before: text.slice(before.offset, end),
    beforeSpan: before,
    isAdjacent: end === offset,
  };
};

/**
 * Puts a parser's errors into words. After any but a missing comma it is lost, and what it says is noise.
 * @param errors in the order of the text
 */
export const explainJson = (text: string, errors: readonly ErrorInJson[]): Fault[] => {
  const faults: Fault[] = [];
  if (!errors.length) return faults;
  const unclosed = unclosedIn(text);
  for (const error of errors) {
    const { code, offset, length, before } = error;
    if (unclosed && offset >= unclosed.from) {
      const { from: _, ...words } = unclosed;
      faults.push({ kind: 'unreadable', ...words });
      break;
    }
    const slip = slipAt(stumbleAt(text, error));
    const words = slip ?? (EXPLANATIONS[code] ?? notJson)(excerptAt(text, offset));
    const isComma = !slip && code === 'CommaExpected';
    // A comma belongs to what stands before it, mostly at the end of another line.
    const place = isComma
      ? { offset: before.offset + before.length, length: 0 }
      : { offset, length };
    faults.push({ kind: 'unreadable', ...place, ...words });
    if (!isComma || faults.length === MOST_FAULTS) break;
  }
  return faults;
};
