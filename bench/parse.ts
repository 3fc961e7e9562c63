/**
 * Measures what it takes to read a document: a good one, one with mistakes, and the worst that we know, each in three
 * sizes, of which the largest is near the limits. Says of each whether it takes time in proportion to its size.
 *
 * Usage: npm run bench
 */
import { parse } from '../src/model/index.js';
import { readFlawless } from '../src/model/read-flawless.js';
import { flawedDocument, goodDocument, worstDocuments } from '../tests/support/worst-documents.js';

const SIZES = [1, 10, 100] as const;
const MOST_ROUNDS = 20;
/** No round begins after so long, in milliseconds. */
const TIME = 30_000;
/** Time for a unit of size, against that of ten times less, that still counts as linear: timers and garbage make noise. */
const LINEAR = 3;
/** Below this, in milliseconds, what is measured is mostly what each call costs. */
const TOO_SHORT = 2;

const BASE = 'https://example.org/guide.json';

const read = (text: string) => parse(text, { baseUrl: BASE });

const cases: readonly (readonly [
  name: string,
  make: (size: number) => string,
  (text: string) => unknown,
])[] = [
  ['a good document', goodDocument, read],
  // It leaves to `parse` what is so long that it might be past the limit.
  [
    'a good document, the short way',
    (size) => goodDocument(size * 0.9),
    (text) => readFlawless(text, BASE),
  ],
  ['a document with mistakes', flawedDocument, read],
  ...Object.entries(worstDocuments).map(([name, make]) => [name, make, read] as const),
];

/** Of the processor, in milliseconds: what else the machine does is not counted. */
const timeOf = (action: () => unknown): number => {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!;

const measured = cases.flatMap(([name, make, action]) =>
  SIZES.map((size) => ({ name, size, text: make(size), action, times: [] as number[] })),
);

const begun = performance.now();
const clock = () => performance.now() - begun;

// Not counted: the first calls run code that is not compiled yet.
for (const { size, text, action } of measured) if (size < 100) action(text);

let rounds = 0;
// Interleaved, so that a slow moment of the machine meets all of them alike.
do {
  rounds += 1;
  for (const { text, action, times } of measured) times.push(timeOf(() => action(text)));
} while (rounds < MOST_ROUNDS && clock() < TIME);

const columns = [44, 10, 10, 10, 10, 10, 10, 10];
const line = (cells: readonly string[]) => {
  console.log(
    cells
      .map((cell, index) => (index ? cell.padStart(columns[index]!) : cell.padEnd(columns[0]!)))
      .join(''),
  );
};

line(['median ms', 'bytes', '1×', '10×', '100×', 'p95 100×', 'ratio', 'linear']);
let allLinear = true;
for (const [name] of cases) {
  const own = measured.filter((each) => each.name === name);
  const medians = own.map(({ times }) => percentile(times, 0.5));
  const largest = own.at(-1)!;
  const [, middle = 0, last = 0] = medians;
  const ratio = last / (10 * middle);
  const isLinear = ratio <= LINEAR || last < TOO_SHORT;
  allLinear &&= isLinear;
  line([
    name,
    String(Buffer.byteLength(largest.text)),
    ...medians.map((time) => time.toFixed(2)),
    percentile(largest.times, 0.95).toFixed(2),
    ratio.toFixed(2),
    isLinear ? 'yes' : 'NO',
  ]);
}
console.log(
  `\nRatio: time for a unit of size at 100× against that at 10×. ${String(rounds)} rounds in ${(clock() / 1000).toFixed(0)} s.`,
);
if (!allLinear) process.exitCode = 1;
