/** Numbers that are read as others than their author may mean: `28.500` is 28.5 to a program, and 28,500 to many people. */
import type { Span } from './lines.js';
import type { Fault } from './source.js';

/** Three digits behind a point, the last of which would be needless: as nobody writes weeks, hours or percent. */
const GROUPED = /^-?[1-9]\d{0,2}\.\d{2}0$/;

/** Whether there may be one in a JSON text; where not, nobody has to look. */
export const mayHaveDoubtfulNumber = (json: string): boolean =>
  /[:[,]\s*-?[1-9]\d{0,2}\.\d{2}0\s*[,\]}]/.test(json);

/** @param written as it stands in the text */
export const doubtfulNumber = (written: string, span: Span): Fault | undefined =>
  GROUPED.test(written)
    ? {
        kind: 'doubtful-number',
        severity: 'warning',
        offset: span.offset,
        length: span.length,
        message: `${written} is read as ${String(Number(written))}.`,
        expected: 'numbers without a sign between thousands',
        suggestion: `Write ${written.replace('.', '')} if thousands are meant, or ${String(Number(written))}.`,
      }
    : undefined;
