import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { tasksCsv } from '../../src/exporters/index.js';
import { minimal } from '../support/documents.js';
import {
  families,
  payloads,
  urlPayloads,
  withIds,
  withPayload,
  withUrls,
} from '../support/payloads.js';
import { allTasks } from '../../src/plan/index.js';
import type { Pathway } from '../../src/model/index.js';
import { anyPathway, anyText, full, guides, read } from './support.js';

/** As a reader who knows only what is written of it takes the apostrophes away. */
const undone = (cell: string): string =>
  cell.replace(/(^|[;\t\r\n])'(?=["'\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu, '$1');

type Row = Readonly<Record<string, string>>;

/** By RFC 4180 and not a bit more. */
const cellsOf = (csv: string): Row[] =>
  parseCsv<Row>(csv, { columns: true, record_delimiter: '\r\n', bom: true });

const rowsOf = (csv: string): Row[] =>
  cellsOf(csv).map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, undone(cell)])),
  );

const roadmap = [
  {
    title: 'One, “two”',
    tasks: [
      { id: 'a', text: 'Read "it"', hours: 12.5, url: 'https://example.org/a?b=1,2' },
      { id: 'b', text: 'Line\none', optional: true },
    ],
  },
  { title: 'Empty', tasks: [] },
  { title: 'Three', tasks: [{ id: 'c', text: 'Pick', oneOf: 'proof' }] },
];
const actionPlan = {
  thisWeek: [{ task: 'c' }, { id: 'd', text: 'Call' }],
  next90Days: [{ task: 'c' }],
};
const guide = read({ ...minimal, roadmap, actionPlan });

/** What a guide says of its tasks, by its own data. */
const expected = ({ roadmap, actionPlan }: Pathway): Row[] => {
  const placed = roadmap.flatMap(({ title, tasks }, index) =>
    tasks.map((task) => ({ task, phase_number: String(index + 1), phase_title: title })),
  );
  const ids = new Set(placed.map(({ task }) => task.id));
  const spans = Object.entries(actionPlan);
  const others = new Map(
    spans.flatMap(([, tasks]) =>
      tasks.filter(({ id }) => !ids.has(id)).map((task) => [task.id, task]),
    ),
  );
  return [
    ...placed,
    ...[...others.values()].map((task) => ({ task, phase_number: '', phase_title: '' })),
  ].map(({ task, ...place }) => ({
    ...place,
    action_plan: spans
      .filter(([, tasks]) => tasks.some(({ id }) => id === task.id))
      .map(([span]) => span)
      .join(' '),
    task_id: task.id,
    task: task.text,
    hours: String(task.hours ?? ''),
    optional: task.optional ? 'true' : '',
    one_of: task.oneOf ?? '',
    url: task.url ?? '',
  }));
};

describe('tasks as a table', () => {
  it('have one row each, with all places, by phase and then by the action plan', () => {
    assert.equal(
      tasksCsv(guide),
      [
        'phase_number,phase_title,action_plan,task_id,task,hours,optional,one_of,url',
        '1,"One, “two”",,a,"Read ""it""",12.5,,,"https://example.org/a?b=1,2"',
        '1,"One, “two”",,b,"Line\none",,true,,',
        '3,Three,thisWeek next90Days,c,Pick,,,proof,',
        ',,thisWeek,d,Call,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('are a header alone where there are none', () => {
    assert.deepEqual(rowsOf(tasksCsv(read(minimal))), []);
    assert.equal(tasksCsv(read(minimal)).split('\r\n').length, 2);
  });

  it('begin with a mark for Excel where that is asked for', () => {
    assert.equal(tasksCsv(guide, { hasMark: true }), `\uFEFF${tasksCsv(guide)}`);
  });

  it('come back from any guide as they are there', () => {
    for (const pathway of guides) {
      assert.deepEqual(rowsOf(tasksCsv(pathway)), expected(pathway));
      const shown = new Set([...allTasks(pathway)].map(({ id }) => id));
      assert.equal(rowsOf(tasksCsv(pathway)).length, shown.size);
    }
    fc.assert(
      fc.property(anyPathway, (pathway) => {
        assert.deepEqual(rowsOf(tasksCsv(pathway)), expected(pathway));
      }),
      { numRuns: 150 },
    );
  });

  const check = (pathway: Pathway) => {
    const csv = tasksCsv(pathway);
    assert.deepEqual(rowsOf(csv), expected(pathway));
    // By commas, as it is meant; and as a spreadsheet takes it that is set to another separator.
    const cells = [
      ...cellsOf(csv).flatMap((row) => Object.values(row)),
      ...[';', '\t'].flatMap((delimiter) => csv.split(new RegExp(`${delimiter}|\r\n|\r|\n`))),
    ];
    for (const cell of cells)
      assert.doesNotMatch(cell, /^["\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u, JSON.stringify(cell));
  };

  it('are formulas to no spreadsheet, and still what their author wrote', () => {
    for (const payload of payloads) {
      check(read(withPayload(full, payload)));
      check(read(withIds(full, payload)));
    }
    for (const url of urlPayloads) check(read(withUrls(full, url)));
    const texts = fc.oneof(
      anyText,
      fc
        .string({ unit: fc.constantFrom(...'=+-@＝＠\'";,\t\r\n a\u200B'.split(/(?:)/u)) })
        .filter((text) => /\S/.test(text)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        check(read(withPayload(full, text)));
      }),
      { numRuns: 500 },
    );
  });

  it('have an apostrophe before what would be a formula, and nowhere else', () => {
    const cellOf = (text: string) =>
      cellsOf(tasksCsv(read({ ...minimal, roadmap: [{ title: 'P', tasks: [text] }] })))[0]!.task;
    for (const formula of families.formulas)
      assert.equal(cellOf(formula)!.replaceAll("'", ''), formula.replaceAll("'", ''));
    assert.equal(cellOf('=1+1'), "'=1+1");
    assert.equal(cellOf("'=1"), "''=1");
    assert.equal(cellOf('a; =1'), "a;' =1");
    for (const text of ["'90s music", 'a = b - c', 'mail x@y.z', 'a; b', '1-2'])
      assert.equal(cellOf(text), text);
  });

  it('take no longer than their length', () => {
    const text = `${'\t'.repeat(200_000)}x${';'.repeat(200_000)}${"' ".repeat(100_000)}`;
    const start = performance.now();
    tasksCsv(read({ ...minimal, roadmap: [{ title: 'P', tasks: [text] }] }));
    assert.ok(performance.now() - start < 5000);
  });
});
