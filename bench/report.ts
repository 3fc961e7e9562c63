/** Puts measured figures and their charts into `docs/performance.md`, between its marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeConditions } from './browser/conditions.js';
import type { Estimate } from './browser/statistics.js';
import { barChart } from './chart.js';
import { estimateText, integer } from './format.js';
import { goalRows } from './goals.js';
import type { Figure } from './growth/figure.js';
import { SLOWED, type Cell, type Measure } from './loads.js';

export interface Results {
  /** `2026-11-29`. */
  readonly date: string;
  readonly machine: string;
  readonly loads: readonly Cell[];
  readonly parsing: readonly Figure[];
  readonly interactions: readonly Figure[];
  readonly phases: readonly Figure[];
  readonly widgets: readonly Figure[];
}

const pathTo = (path: string) => fileURLToPath(new URL(`../docs/${path}`, import.meta.url));

const DOCUMENT = pathTo('performance.md');

const short = (value: number): string =>
  value >= 100 ? integer(value) : String(Number(value.toPrecision(3)));

const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '--:' : '---'));
  return [line(head), line(rule), ...body.map(line)].join('\n');
};

const bounds = (estimate: Estimate | undefined): string => (estimate ? estimateText(estimate) : '');

const ratio = (cell: Cell, measure: Measure) => bounds(cell.ratios[measure]);

const value = (cell: Cell, measure: Measure, divisor = 1): string => {
  const estimate = cell.values[measure];
  return estimate ? short(estimate.value / divisor) : '';
};

const loadTable = (cells: readonly Cell[]): string =>
  table([
    [
      'shown by',
      'content, ms',
      'ratio',
      'main thread, ms',
      'ratio',
      'longest task, ms',
      'layout shift',
      'heap, kB',
      'nodes',
    ],
    ...cells.map((cell) => [
      cell.label,
      value(cell, 'content'),
      ratio(cell, 'content'),
      value(cell, 'mainThread'),
      ratio(cell, 'mainThread'),
      value(cell, 'longestTask'),
      String(Number(cell.layoutShift.toFixed(4))),
      value(cell, 'heap', 1000),
      value(cell, 'nodes'),
    ]),
  ]);

const byteTable = (cells: readonly Cell[]): string =>
  table([
    ['shown by', 'page', 'scripts', 'styles', 'other', 'requests', 'in the end'],
    ...cells.map(({ label, bytes, requests, laterRequests }) => [
      label,
      ...[bytes.page, bytes.script, bytes.style, bytes.other].map(integer),
      String(requests),
      String(laterRequests),
    ]),
  ]);

const growthTable = (figures: readonly Figure[]): string =>
  table([
    ['', 'conditions', 'ours', 'the limit', 'ratio'],
    ...figures.map(({ name, conditions, unit, ours, limit, ratio: against }) => [
      name,
      conditions,
      `${short(ours.value)} ${unit}`,
      `${short(limit.value)} ${unit}`,
      estimateText(against),
    ]),
  ]);

const chart = (file: string, title: string, cells: readonly Cell[], measure: Measure): string => {
  const bars = cells.flatMap(({ label, contender, ratios }) => {
    const estimate = ratios[measure];
    return estimate ? [{ label, estimate, isOurs: contender.startsWith('ours') }] : [];
  });
  writeFileSync(pathTo(`images/${file}.svg`), barChart(title, bars));
  return `![${title}: ${bars.map(({ label, estimate }) => `${label} ${estimate.value.toFixed(2)}`).join(', ')}](images/${file}.svg)`;
};

const underEach = (cells: readonly Cell[]): [conditions: string, cells: Cell[]][] => {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells)
    groups.set(cell.conditions, [...(groups.get(cell.conditions) ?? []), cell]);
  return [...groups];
};

const loadsText = (cells: readonly Cell[]): string =>
  underEach(cells)
    .map(([conditions, own]) =>
      [
        `### ${conditions}`,
        chart(
          `performance-${conditions.replace(/\W+/g, '-').toLowerCase()}`,
          `Time to content against static HTML, ${conditions}`,
          own,
          'content',
        ),
        loadTable(own),
        ...(conditions === describeConditions(SLOWED)
          ? [
              'Bytes after brotli and requests beside the page, until the content is there:',
              byteTable(own),
            ]
          : []),
      ].join('\n\n'),
    )
    .join('\n\n');

/** Writes the parts for which there are figures; the others stay as they are. */
export const report = async (results: Partial<Results>): Promise<void> => {
  const parts: Readonly<Record<string, string | undefined>> = {
    machine: results.machine && `${results.machine}; ${results.date ?? ''}.`,
    goals: table(goalRows(results)),
    loads: results.loads && loadsText(results.loads),
    interactions: results.interactions && growthTable(results.interactions),
    phases: results.phases && growthTable(results.phases),
    widgets: results.widgets && growthTable(results.widgets),
    parsing: results.parsing && growthTable(results.parsing),
  };
  const text = Object.entries(parts).reduce(
    (document, [name, part]) => {
      if (!part) return document;
      const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
      if (!place.test(document)) throw new Error(`${DOCUMENT} has no place for "${name}".`);
      return document.replace(
        place,
        (_, before: string, after: string) => `${before}\n${part}\n\n${after}`,
      );
    },
    readFileSync(DOCUMENT, 'utf8'),
  );
  const style = await resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await format(text, { ...style, filepath: DOCUMENT }));
};
