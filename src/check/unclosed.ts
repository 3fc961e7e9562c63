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
  /** What its line is indented by. */
  readonly indent: string;
}

interface Opened extends Token {
  /** Of the list or object, with its quotation marks. */
  readonly key?: string | undefined;
}

const PARTNER: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const OPENING: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

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

/** Whether one line is indented less than another; of tabs and spaces mixed, nobody can tell. */
const isLess = (one: string, other: string): boolean =>
  one.length < other.length && other.startsWith(one);

/** By how the text is indented: which of those that were open is not closed, and before which line. */
const missingByIndent = (text: string, opened: Opened): Unclosed => {
  const later = /[\r\n]([ \t]*)[^\s]/g;
  later.lastIndex = opened.offset;
  let next = later.exec(text);
  while (next && isLess(opened.indent, next[1]!)) next = later.exec(text);
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

/** Whether its partner comes later, by how the text is indented. */
const isClosedLater = (text: string, { sign, offset, indent }: Opened, after: number): boolean => {
  const end = text.indexOf('\n', offset);
  if (end < 0 || end > after) return false;
  const later = /\n([ \t]*)([^\s])/g;
  // From the line on that it is in.
  later.lastIndex = Math.max(end, text.lastIndexOf('\n', after - 1));
  for (let next = later.exec(text); next; next = later.exec(text)) {
    const [, own, first] = next;
    if (own === indent) return first === PARTNER[sign];
    if (isLess(own!, indent)) return false;
  }
  return false;
};

/** All but spaces and comments. */
function* tokensOf(text: string): Generator<Token> {
  const scanner = createScanner(text, true);
  let line = 0;
  let indent = '';
  for (scanner.scan(); scanner.getTokenLength(); scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const ownLine = scanner.getTokenStartLine() + 1;
    if (ownLine !== line) indent = text.slice(offset - scanner.getTokenStartCharacter(), offset);
    line = ownLine;
    yield { offset, length: scanner.getTokenLength(), sign: text.charAt(offset), line, indent };
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

const surplus = ({ sign, offset, length }: Token): Unclosed => ({
  offset,
  length,
  from: offset,
  ...told(
    `This ${sign} has no ${OPENING[sign]!} before it.`,
    `a ${OPENING[sign]!} for each ${sign}`,
    `Take it out, or put a ${OPENING[sign]!} before what it closes.`,
  ),
});

const atColon = ({ text, open, token, last, beforeLast }: Place): Unclosed | undefined => {
  const list = open.at(-1);
  if (last?.sign === '"' && beforeLast?.sign === ':') {
    return {
      offset: last.offset,
      length: last.length,
      from: token.offset,
      ...told(
        'A key stands where the value of another belongs.',
        'braces around the keys of an object',
        'If they belong to an object, put a { before this one; else give the key before it a value, and a comma.',
      ),
    };
  }
  if (list?.sign !== '[' || last?.sign !== '"') return undefined;
  const isFirst = beforeLast?.sign === '[';
  if (!isFirst && !isClosedLater(text, list, last.offset)) {
    return { ...missingBefore(text, list, endBefore(beforeLast), last), from: token.offset };
  }
  return {
    offset: last.offset,
    length: last.length,
    from: token.offset,
    ...told(
      'A key stands right within a list.',
      'braces around the keys of each entry',
      'Put a { before the first key of the entry, and a } behind its last value where there is none.',
    ),
  };
};

/** Within an object, one begins only behind a colon. */
const atBrace = ({ text, open, token, last, beforeLast }: Place): Unclosed | undefined => {
  const object = open.at(-1);
  if (object?.sign !== '{' || !last || last.sign === ':' || last.sign === '{') return undefined;
  const isBehindKey = last.sign === '"' && beforeLast && ',{'.includes(beforeLast.sign);
  if (isBehindKey) return undefined;
  if (!isClosedLater(text, object, token.offset)) {
    return missingBefore(text, object, endBefore(last), token);
  }
  return {
    offset: token.offset,
    length: token.length,
    from: token.offset,
    ...told(
      'An object stands where a key belongs.',
      'brackets around the entries of a list',
      'If it is an entry of a list, put a [ before the first entry. If it stands for itself, give it a key.',
    ),
  };
};

const atEnd = ({ text, open, token, last }: Place): Unclosed | undefined => {
  const { sign, offset, length } = token;
  const opened = open.at(-1)!;
  if (PARTNER[opened.sign] === sign) return undefined;
  if (isClosedLater(text, opened, token.offset)) return surplus(token);
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
      `Write ${PARTNER[opened.sign]!} in its place, or put a ${OPENING[sign]!} before what it closes.`,
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

/** What the indentation of a closing line says of what it closes. */
const misaligned = (text: string, opened: Opened, token: Token): Unclosed | undefined => {
  if (isLess(token.indent, opened.indent)) return missingByIndent(text, opened);
  return isLess(opened.indent, token.indent) ? surplus(token) : undefined;
};

/** The first that is wrong about the braces and brackets of a text; undefined where nobody can tell. */
export const unclosedIn = (text: string): Unclosed | undefined => {
  const open: Opened[] = [];
  /** What does not stand below what it closes; no mistake by itself. */
  let suspect: Unclosed | undefined;
  let last: Token | undefined;
  let beforeLast: Token | undefined;
  for (const token of tokensOf(text)) {
    const { sign, offset } = token;
    const place: Place = { text, open, token, last, beforeLast };
    const isEnd = sign === '}' || sign === ']';
    if (isEnd && !open.length) return suspect && { ...suspect, from: offset };
    const unclosed = wrongAt(place);
    if (unclosed) return suspect ? { ...suspect, from: unclosed.from } : unclosed;
    if (sign in PARTNER) open.push({ ...token, key: keyOf(place) });
    if (isEnd) {
      const opened = open.pop()!;
      if (token.line !== last?.line) suspect ??= misaligned(text, opened, token);
    }
    beforeLast = last;
    last = token;
  }
  return open.length && suspect ? { ...suspect, from: text.length } : undefined;
};
