/** Why a text is no JSON, in the words of somebody who has to mend it. */

const END_OF_TEXT = 'the end of the text';

/** The few characters at a place, as they are shown to the author. */
const excerptAt = (text: string, offset: number): string => {
  const [found = ''] =
    /^(?:"[^"\n]{0,20}"?|[\p{L}\p{N}_.+-]{1,20}|.)/u.exec(text.slice(offset, offset + 30)) ?? [];
  return found.trim() ? `“${found}”` : END_OF_TEXT;
};

const told = (message: string, expected: string, suggestion: string) => ({
  message,
  expected,
  suggestion,
});

const MEANINGLESS_BACKSLASH = told(
  'A text has a backslash that means nothing.',
  'one of \\" \\\\ \\/ \\n \\t or \\u with four digits',
  'Write a backslash itself as \\\\.',
);

type Words = ReturnType<typeof told>;

/** By the parser's name for the error. */
const EXPLANATIONS: Readonly<Record<string, (found: string) => Words>> = {
  CommaExpected: (found) =>
    told(`A comma is missing before ${found}.`, 'a comma', 'Put a comma there.'),
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

/**
 * @param code the parser's name for the error
 * @param offset where it stands in the text
 */
export const explainJson = (code: string, text: string, offset: number): Words => {
  const found = excerptAt(text, offset);
  if (/^“[\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019]/.test(found)) {
    return told(
      'Typographic quotation marks stand where straight ones belong.',
      'straight quotation marks (") around keys and texts',
      'Replace them; word processors turn straight marks into curly ones.',
    );
  }
  if (found.startsWith("“'")) {
    return told(
      'Single quotation marks stand where double ones belong.',
      'double quotation marks (") around keys and texts',
      'Replace them by double ones.',
    );
  }
  return (EXPLANATIONS[code] ?? notJson)(found);
};
