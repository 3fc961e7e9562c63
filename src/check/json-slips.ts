/** What people write where JSON wants something else: each slip with how to mend it. */
import type { Span } from './lines.js';
import { told, type Words } from './words.js';

/** Where the parser stumbles. */
export interface Stumble {
  /** The parser's name for the error. */
  readonly code: string;
  /** What stands there, to the end of its line. */
  readonly rest: string;
  /** What stands before it, spaces and comments aside; empty at the beginning. */
  readonly before: string;
  /** Where that is. */
  readonly beforeSpan: Span;
  /** Whether nothing stands between the two. */
  readonly isAdjacent: boolean;
}

interface Slip {
  readonly isMeant: (stumble: Stumble) => boolean;
  readonly words: (stumble: Stumble) => Words;
  /** Where to point, if not to where the parser stumbles. */
  readonly span?: (stumble: Stumble) => Span;
}

/** What the parser misses where a text breaks off. */
const LOST_AT_END: ReadonlySet<string> = new Set([
  'ColonExpected',
  'PropertyNameExpected',
  'ValueExpected',
]);

const NUMBER = /^-?\d/;
const CONSTANTS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  undefined: 'null',
  nan: 'a number',
  infinity: 'a number',
};

/** A key without quotation marks, with its colon; not the beginning of an address. */
const KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*\s*:(?!\/\/)/u;

const wordOf = (rest: string): string => /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(rest)?.[0] ?? '';

const SLIPS: readonly Slip[] = [
  {
    isMeant: ({ rest, before }) => before === '' && rest.startsWith('```'),
    words: () =>
      told(
        'The document stands between the marks of a code block.',
        'the document alone, from its first brace to its last',
        'Take out the lines with ```.',
      ),
  },
  {
    isMeant: ({ rest }) => /^[\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]/.test(rest),
    words: () =>
      told(
        'A space of a word processor stands here, which looks like any other.',
        'ordinary spaces between keys and values',
        'Replace it by an ordinary space, here and wherever else it stands outside of texts.',
      ),
  },
  {
    isMeant: ({ code, rest, before }) => rest === '' && before !== '' && LOST_AT_END.has(code),
    words: () =>
      told(
        'The text ends in the middle of the document.',
        'all of the document, to its last brace',
        'Check that the file was copied or saved whole.',
      ),
  },
  {
    isMeant: ({ rest, before }) => before === '' && /^[\p{L}\p{N}]/u.test(rest),
    words: () =>
      told(
        'The document does not begin with a brace.',
        'a pathway, which begins with { and ends with }',
        'Check that the file is the one you meant; a table or a plain text is no pathway.',
      ),
  },
  {
    isMeant: ({ code, rest }) => code === 'EndOfFileExpected' && rest.startsWith(':'),
    words: () =>
      told(
        'The document does not begin with a brace.',
        'a pathway, which begins with { and ends with }',
        'Put a { before the first key.',
      ),
  },
  {
    isMeant: ({ code, rest, before }) =>
      code === 'ColonExpected' && before.endsWith('"') && /^[,\]}]/.test(rest),
    words: () =>
      told(
        'A text stands alone where a key and its value belong.',
        'a colon and a value behind each key',
        'Give it a value; if it is an entry of a list, put a [ before the first entry.',
      ),
    span: ({ beforeSpan }) => beforeSpan,
  },
  {
    isMeant: ({ rest, before }) => before === '{' && rest.startsWith('\\rtf'),
    words: () =>
      told(
        'This is a document of a word processor (RTF), not plain text.',
        'JSON as plain text',
        'Save it as plain text, in UTF-8.',
      ),
  },
  {
    isMeant: ({ code, rest }) => code === 'EndOfFileExpected' && rest.startsWith('{'),
    words: () =>
      told(
        'A second document begins here.',
        'one document in a file',
        'Put each in a file of its own.',
      ),
  },
  {
    isMeant: ({ rest }) => /^[\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019]/.test(rest),
    words: () =>
      told(
        'Typographic quotation marks stand where straight ones belong.',
        'straight quotation marks (") around keys and texts',
        'Replace them; word processors turn straight marks into curly ones.',
      ),
  },
  {
    isMeant: ({ rest, before }) => before.endsWith('"') && /^=>?/.test(rest),
    words: () =>
      told(
        'An equals sign stands between a key and its value.',
        'a colon between a key and its value',
        'Write a colon.',
      ),
  },
  {
    isMeant: ({ rest }) => rest.startsWith(';'),
    words: () => told('A semicolon stands where a comma belongs.', 'a comma', 'Write a comma.'),
  },
  {
    isMeant: ({ rest }) => rest.startsWith("'"),
    words: () =>
      told(
        'Single quotation marks stand where double ones belong.',
        'double quotation marks (") around keys and texts',
        'Replace them by double ones.',
      ),
  },
  {
    // `"She said "yes" to it"`: what follows the text is none of what may follow it, and another mark comes.
    isMeant: ({ code, rest, before, isAdjacent }) =>
      before.endsWith('"') &&
      /^[\p{L}\p{N}]/u.test(rest) &&
      !KEY.test(rest) &&
      rest.includes('"') &&
      // Before a number or `true`, it may as well be a comma that is missing.
      (code !== 'CommaExpected' || isAdjacent),
    words: () =>
      told(
        'A quotation mark within a text ends it here.',
        'texts with quotation marks around them only',
        'Write \\" for each mark within the text, or use typographic ones (“ and ”).',
      ),
    span: ({ beforeSpan: { offset, length } }) => ({ offset: offset + length - 1, length: 1 }),
  },
  {
    isMeant: ({ before, rest }) => ![':', '['].includes(before) && KEY.test(rest),
    words: ({ rest }) =>
      told(
        `The key ${wordOf(rest)} has no quotation marks.`,
        'keys in double quotation marks',
        `Write "${wordOf(rest)}".`,
      ),
  },
  {
    isMeant: ({ code, rest }) =>
      code === 'InvalidSymbol' && Object.hasOwn(CONSTANTS, wordOf(rest).toLowerCase()),
    words: ({ rest }) =>
      told(
        `“${wordOf(rest)}” is not JSON.`,
        'true, false or null in lower case, or a number',
        `Write ${CONSTANTS[wordOf(rest).toLowerCase()]!}, or leave the key out.`,
      ),
  },
  {
    isMeant: ({ before, isAdjacent, rest }) =>
      isAdjacent && /^\d{4}$/.test(before) && /^-\d\d?\b/.test(rest),
    words: () =>
      told(
        'A date has no quotation marks.',
        'dates as texts, such as "2026-03-31"',
        'Put it in quotation marks.',
      ),
    span: ({ beforeSpan }) => beforeSpan,
  },
  {
    isMeant: ({ before, rest }) => NUMBER.test(before) && /^\d/.test(rest),
    words: () =>
      told(
        'A number goes on after a space or a zero.',
        'numbers such as 30000 or 0.5',
        'Write it without spaces and without zeros before it; between two numbers, put a comma.',
      ),
    span: ({ beforeSpan }) => beforeSpan,
  },
  {
    isMeant: ({ code, before, rest }) =>
      code === 'PropertyNameExpected' && before === ',' && /^\d/.test(rest),
    words: () =>
      told(
        'A comma within a number ends it.',
        'numbers such as 30000 or 0.5',
        'Write a point before decimals, and nothing between thousands.',
      ),
  },
  {
    isMeant: ({ before, isAdjacent, rest }) =>
      isAdjacent && NUMBER.test(before) && /^k(?![\p{L}\p{N}])/iu.test(rest),
    words: ({ before }) =>
      told(
        'A number is given in thousands.',
        'numbers written out',
        `Write ${String(Number(before) * 1000)}.`,
      ),
    span: ({ beforeSpan }) => beforeSpan,
  },
  {
    isMeant: ({ before, isAdjacent, rest }) =>
      isAdjacent && NUMBER.test(before) && /^[^\s,:{}[\]"]/.test(rest),
    words: ({ before }) =>
      told(
        'Something stands right behind a number.',
        `the number alone, such as ${before}`,
        'Take it out, or put all of it in quotation marks if a text is meant.',
      ),
  },
  {
    isMeant: ({ code, before, rest }) =>
      code === 'InvalidSymbol' && [':', '[', ','].includes(before) && wordOf(rest) !== '',
    words: () =>
      told(
        'A text has no quotation marks.',
        'texts in double quotation marks',
        'Put it in quotation marks.',
      ),
  },
];

/** @returns what was probably meant, where the stumble is of a kind that is known */
export const slipAt = (stumble: Stumble): (Words & Partial<Span>) | undefined => {
  const slip = SLIPS.find(({ isMeant }) => isMeant(stumble));
  return slip && { ...slip.words(stumble), ...slip.span?.(stumble) };
};
