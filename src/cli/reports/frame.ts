import { codeFrameColumns } from '@babel/code-frame';
import type { Place } from '../../check/finding.js';
import { inFrame } from '../terminal/clean.js';

/** Most columns of a line that are shown. */
const WIDTH = 100;
/** How many of them stand before the caret, where they can't all be shown. */
const BEFORE = 50;
const LINES_BEFORE = 2;
const LINES_AFTER = 1;

/** Of a line that may be a megabyte long, only what is shown is looked at. */
const clipped = (text: string, start: number, from: number): string => {
  const [line = ''] = text.slice(start, start + from + WIDTH + 1).split(/[\r\n]/, 1);
  const shown = line.slice(from, from + WIDTH);
  const isCut = line.length > from + WIDTH;
  return `${from && shown ? '…' : ''}${shown.slice(from ? 1 : 0, isCut ? -1 : undefined)}${isCut ? '…' : ''}`;
};

/** Where the line before the one that begins there begins. */
const lineBefore = (text: string, start: number): number => {
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  if (end <= 0) return 0;
  return Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
};

/** Where the line after it begins; undefined after the last. */
const lineAfter = (text: string, start: number): number | undefined => {
  const ending = /\r\n|\r|\n/g;
  ending.lastIndex = start;
  return ending.test(text) ? ending.lastIndex : undefined;
};

/** The lines around a place, with a caret below it. Only they are handed on, however long the document is. */
export const frameOf = (
  text: string,
  { offset, line, column, endLine, endColumn }: Place,
): string => {
  const from = column > WIDTH ? column - BEFORE : 0;
  const start = offset - column + 1;
  const starts = [start];
  while (starts.length <= LINES_BEFORE && starts[0]! > 0)
    starts.unshift(lineBefore(text, starts[0]!));
  const startLine = line - starts.length + 1;
  for (let index = 0; index < LINES_AFTER; index++) {
    const next = lineAfter(text, starts.at(-1)!);
    if (next === undefined || next === text.length) break;
    starts.push(next);
  }
  const lines = starts.map((one) => inFrame(clipped(text, one, from)));
  const end = endLine === line ? Math.min(endColumn - from, WIDTH + 1) : column - from + 1;
  const options = {
    startLine,
    linesAbove: LINES_BEFORE,
    linesBelow: LINES_AFTER,
    highlightCode: false,
  };
  return codeFrameColumns(
    lines.join('\n'),
    { start: { line, column: column - from }, end: { line, column: end } },
    options,
  );
};
