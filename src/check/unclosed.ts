/** Which brace or bracket of a JSON text has no partner: the parser itself only knows where it no longer understood. */
import { createScanner } from 'jsonc-parser';
import type { Span } from './lines.js';
import { told, type Words } from './words.js';

export interface Unclosed extends Words, Span {
  /** From where on the text makes no sense because of it. */
  readonly from: number;
}

interface Token extends Span {
  /** Its first character. */
  readonly sign: string;
  /** Counts from 1. */
  readonly line: number;
  /** How many characters its line is indented by. */
  readonly indent: number;
}

interface Opened extends Token {
  /** Of the list or object, with its quotation marks. */
  readonly key?: string | undefined;
}

const PARTNER: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

const nameOf = ({ sign, key, line }: Opened): string =>
  `The ${sign === '[' ? 'list' : 'object'} ${key === undefined ? 'that' : `of ${key}, which`} begins on line ${String(line)}${key === undefined ? '' : ','} is not closed`;

const expectedFor = ({ sign }: Opened): string => `a ${PARTNER[sign]!} for each ${sign}`;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Somewhere before what comes next. */
const missingBefore = (text: string, opened: Opened, end: number, next: Token): Unclosed => ({
  offset: end,
  length: 0,
  from: next.offset,
  ...told(
    `${nameOf(opened)} before “${text.slice(next.offset, next.offset + Math.min(next.length, 30))}”.`,
    expectedFor(opened),
    `Put a ${PARTNER[opened.sign]!} here.`,
  ),
});

/** By how the text is indented, where it is not closed at all: which of those that were open, and before which line. */
const missingByIndent = (text: string, opened: Opened): Unclosed => {
  const later = /\n([ \t]*)[^\s]/g;
  later.lastIndex = opened.offset;
  let next = later.exec(text);
  while (next && next[1]!.length > opened.indent) next = later.exec(text);
  const before = next ? `, most likely before line ${String(lineOf(text, next.index + 1))}` : '';
  return {
    offset: opened.offset,
    length: 1,
    from: text.length,
    ...told(
      `${nameOf(opened)}.`,
      expectedFor(opened),
      `Put a ${PARTNER[opened.sign]!} where it ends${before}.`,
    ),
  };
};

/** All but spaces and comments. */
function* tokensOf(text: string): Generator<Token> {
  const scanner = createScanner(text, true);
  let before: Token | undefined;
  for (scanner.scan(); scanner.getTokenLength(); scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const line = scanner.getTokenStartLine() + 1;
    const indent: number = before?.line === line ? before.indent : scanner.getTokenStartCharacter();
    const token: Token = {
      offset,
      length: scanner.getTokenLength(),
      sign: text.charAt(offset),
      line,
      indent,
    };
    yield token;
    before = token;
  }
}

/** A place in the text: what is open there, the token itself, and the two before it. */
interface Place {
  readonly text: string;
  readonly open: readonly Opened[];
  readonly token: Token;
  readonly last: Token | undefined;
  readonly beforeLast: Token | undefined;
}

const endOf = (token: Token | undefined): number => (token ? token.offset + token.length : 0);

/** Where something ended that a comma may follow already. */
const endBefore = (token: Token | undefined): number =>
  token?.sign === ',' ? token.offset : endOf(token);

const atColon = ({ text, open, token, last, beforeLast }: Place): Unclosed | undefined => {
  const list = open.at(-1);
  if (list?.sign !== '[' || last?.sign !== '"') return undefined;
  const isFirst = beforeLast?.sign === '[';
  if (!isFirst) {
    return { ...missingBefore(text, list, endBefore(beforeLast), last), from: token.offset };
  }
  return {
    offset: last.offset,
    length: last.length,
    from: token.offset,
    ...told(
      'A key stands right within a list.',
      'braces around the keys of each entry',
      'Put a { before the first key of each entry, and a } behind its last value.',
    ),
  };
};

/** Within an object, one begins only behind a colon. */
const atBrace = ({ text, open, token, last, beforeLast }: Place): Unclosed | undefined => {
  const object = open.at(-1);
  if (object?.sign !== '{' || !last || last.sign === ':' || last.sign === '{') return undefined;
  const isBehindKey = last.sign === '"' && beforeLast && ',{'.includes(beforeLast.sign);
  return isBehindKey ? undefined : missingBefore(text, object, endBefore(last), token);
};

const atEnd = ({ text, open, token, last }: Place): Unclosed | undefined => {
  const { sign, offset, length } = token;
  const opened = open.at(-1)!;
  if (PARTNER[opened.sign] === sign) return undefined;
  if (open.some((outer) => PARTNER[outer.sign] === sign)) {
    return missingBefore(text, opened, endOf(last), token);
  }
  return {
    offset,
    length,
    from: offset,
    ...told(
      `A ${sign} stands where a ${PARTNER[opened.sign]!} belongs.`,
      expectedFor(opened),
      `Write ${PARTNER[opened.sign]!} in its place.`,
    ),
  };
};

const wrongAt = (place: Place): Unclosed | undefined => {
  switch (place.token.sign) {
    case ':':
      return atColon(place);
    case '{':
      return atBrace(place);
    case '}':
    case ']':
      return atEnd(place);
    default:
      return undefined;
  }
};

const keyOf = ({ text, last, beforeLast }: Place): string | undefined =>
  last?.sign === ':' && beforeLast?.sign === '"'
    ? text.slice(beforeLast.offset, beforeLast.offset + Math.min(beforeLast.length, 60))
    : undefined;

/** The first that is wrong about the braces and brackets of a text; undefined where nobody can tell. */
export const unclosedIn = (text: string): Unclosed | undefined => {
  const open: Opened[] = [];
  /** Closed by one that is indented less. */
  let suspect: Opened | undefined;
  let last: Token | undefined;
  let beforeLast: Token | undefined;
  for (const token of tokensOf(text)) {
    const { sign } = token;
    const place: Place = { text, open, token, last, beforeLast };
    const isEnd = sign === '}' || sign === ']';
    if (isEnd && !open.length) return undefined;
    const unclosed = wrongAt(place);
    if (unclosed) return unclosed;
    if (sign in PARTNER) open.push({ ...token, key: keyOf(place) });
    if (isEnd) {
      const opened = open.pop()!;
      if (token.line !== last?.line && token.indent < opened.indent) suspect ??= opened;
    }
    beforeLast = last;
    last = token;
  }
  return open.length && suspect ? missingByIndent(text, suspect) : undefined;
};
