/** The tasks of a guide as a table. https://www.rfc-editor.org/rfc/rfc4180 */
import type { Pathway, Task } from '../model/index.js';
import { addressOf } from './address.js';

export interface CsvOptions {
  /** A byte order mark at the beginning, without which Excel takes UTF-8 for something else. */
  readonly hasMark?: boolean | undefined;
}

const SPANS = ['thisWeek', 'thisMonth', 'next90Days'] as const;

/** The columns, which are named alike in every language: programs read them too. */
const COLUMNS = [
  'phase_number',
  'phase_title',
  'action_plan',
  'task_id',
  'task',
  'hours',
  'optional',
  'one_of',
  'url',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | undefined>>>;

/** What may stand before the sign that makes a formula of a cell, and that sign. */
const BEGINNINGS = /(;?)(["'\s\p{Cc}\p{Cf}]*)([=+\-@＝＋－＠])?/gu;

/**
 * A cell begins at the beginning; and after semicolons, tabs and ends of lines for a spreadsheet that takes those, and
 * not commas, for separators. https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (text: string): string =>
  text.replace(
    BEGINNINGS,
    (whole, separator: string, gap: string, sign: string | undefined, offset: number) =>
      // V8 has an empty text, too, where there is none.
      sign
        ? separator + (separator || !offset ? "'" : '') + gap.replace(/[\t\r\n]/g, "$&'") + sign
        : whole,
  );

/** Section 2, rules 5 to 7; what other separators are stands in quotation marks too. */
const quoted = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/**
 * All tasks: those of the roadmap phase by phase, then those of the action plan. One that stands in both has one row, with
 * both places. The columns: `phase_number` from 1, `phase_title`, `action_plan` (`thisWeek`, `thisMonth`, `next90Days`, with
 * spaces between), `task_id`, `task`, `hours`, `optional` (`true`), `one_of` (name of the group of which one is enough),
 * `url`. What the document does not say is an empty cell.
 *
 * No cell is a formula to a spreadsheet: before what would begin one, at the beginning of a cell or after a semicolon, a tab
 * or the end of a line in it, stands an apostrophe. To get the author's text back, take away one apostrophe at each of these
 * places where `=`, `+`, `-`, `@` or one of their full-width forms follows, be it after spaces, quotation marks or further apostrophes.
 * @returns text with CRLF, the last one included
 */
export const tasksCsv = (pathway: Pathway, { hasMark }: CsvOptions = {}): string => {
  const { roadmap, actionPlan } = pathway;
  const spansOf = new Map<string, Set<string>>();
  for (const span of SPANS) {
    for (const { id } of actionPlan[span]) {
      spansOf.set(id, (spansOf.get(id) ?? new Set()).add(span));
    }
  }
  const rowOf = (task: Task, place: Row): Row => ({
    ...place,
    action_plan: [...(spansOf.get(task.id) ?? [])].join(' '),
    task_id: task.id,
    task: task.text,
    hours: task.hours?.toString(),
    optional: task.optional ? 'true' : '',
    one_of: task.oneOf,
    url: addressOf(task),
  });
  const planned = roadmap.flatMap(({ title, tasks }, index) =>
    tasks.map((task) => rowOf(task, { phase_number: String(index + 1), phase_title: title })),
  );
  const rows = new Map<string | undefined, Row>(planned.map((row) => [row.task_id, row]));
  for (const task of SPANS.flatMap((span) => actionPlan[span])) {
    if (!rows.has(task.id)) rows.set(task.id, rowOf(task, {}));
  }
  return [
    hasMark ? '\uFEFF' : '',
    line(COLUMNS),
    ...[...rows.values()].map((row) => line(COLUMNS.map((column) => harmless(row[column] ?? '')))),
  ].join('');
};
