import type { Place } from './finding.js';

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** Where the lines of a text begin; a byte order mark stands before the first, as editors have it. */
const lineStarts = (text: string): number[] => {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + ending.length);
  }
  return starts;
};

/** Finds the line of an offset by halving. */
const lineOf = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
};

/** @returns what tells lines and columns of a span in this text */
export const placesIn = (text: string): ((span: Span) => Place) => {
  const starts = lineStarts(text);
  const position = (offset: number) => {
    const line = lineOf(starts, offset);
    return { line: line + 1, column: Math.max(offset - starts[line]!, 0) + 1 };
  };
  return ({ offset, length }) => {
    const { line, column } = position(offset);
    const end = position(offset + length);
    return { offset, length, line, column, endLine: end.line, endColumn: end.column };
  };
};
