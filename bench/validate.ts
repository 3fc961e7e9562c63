/**
 * Measures `pathway validate` against `ajv-cli` with our JSON Schema: the same files, in the same run, one after the
 * other, from start-up to exit. Fails where ours is not the faster, takes more than time in proportion to the number of
 * documents, or needs more memory for more of them.
 *
 * Usage: npm run bench (after a build)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROUNDS = 7;
const COUNTS = [250, 1000, 4000] as const;
/** The number of documents at which the two are compared. */
const COMPARED = 1000;
/** Time for a document among the most, against that among the fewest, that still counts as linear: start-up makes the latter dear. */
const LINEAR = 1.2;
/** Memory for the most documents against that for the compared number that still counts as flat: garbage is collected when the engine likes. */
const FLAT = 1.25;

const SOURCE = 'demo/pathways/backend-developer-to-ai-interpretability-researcher.json';
const COMMAND = 'dist/cli/pathway.js';
const SCHEMA = 'dist/pathway.schema.json';

interface Usage {
  /** Wall clock, in milliseconds. */
  readonly elapsed: number;
  /** Of the processor, in milliseconds. */
  readonly milliseconds: number;
  /** Largest resident set. */
  readonly kilobytes: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!;

if (!existsSync(COMMAND) || !existsSync(SCHEMA)) {
  console.error('Run "npm run build" first: the built command is what is measured.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'pathway-bench-'));
const usageFile = join(folder, 'usage.json');
const preload = pathToFileURL('bench/report-usage.mjs').href;

const run = (args: readonly string[]): Usage => {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    env: { ...process.env, USAGE_FILE: usageFile },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const elapsed = performance.now() - begun;
  if (status !== 0) throw new Error(`It ended with ${String(status)}: ${stderr.slice(0, 500)}`);
  return { elapsed, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Usage, 'elapsed'>) };
};

const documentsOf = (count: number) => join(folder, String(count));

const ours = (count: number) => run([COMMAND, 'validate', documentsOf(count)]);
const theirs = (count: number) =>
  run([
    'node_modules/ajv-cli/dist/index.js',
    'validate',
    '--spec=draft7',
    '-s',
    SCHEMA,
    '-d',
    `${documentsOf(count)}/*.json`,
  ]);

const contenders = [
  ...COUNTS.map((count) => ({ name: 'pathway validate', count, measure: ours })),
  { name: 'ajv-cli validate', count: COMPARED, measure: theirs },
].map((each) => ({ ...each, usages: [] as Usage[] }));

try {
  const text = readFileSync(SOURCE, 'utf8');
  for (const count of COUNTS) {
    mkdirSync(documentsOf(count));
    for (let index = 0; index < count; index++) {
      writeFileSync(join(documentsOf(count), `${String(index)}.json`), text);
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    // Interleaved, so that a slow moment of the machine meets all of them alike.
    for (const { count, measure, usages } of contenders) usages.push(measure(count));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const results = contenders.map(({ name, count, usages }) => ({
  name,
  count,
  elapsed: median(usages.map(({ elapsed }) => elapsed)),
  processor: median(usages.map(({ milliseconds }) => milliseconds)),
  kilobytes: median(usages.map(({ kilobytes }) => kilobytes)),
}));
const row = (...cells: readonly string[]) =>
  cells.map((cell, index) => (index ? cell.padStart(14) : cell.padEnd(20))).join('');
console.log(row('to validate, medians', 'documents', 'wall ms', 'processor ms', 'memory MB'));
for (const { name, count, elapsed, processor, kilobytes } of results) {
  const figures = [count, elapsed, processor, kilobytes / 1024].map((figure) => figure.toFixed(0));
  console.log(row(name, ...figures));
}

const [fewest, compared, most, other] = results;
const perDocument = ({ elapsed, count }: (typeof results)[number]) => elapsed / count;
const claims = [
  ['time against ajv-cli', compared!.elapsed / other!.elapsed, 1],
  ['time for a document, most against fewest', perDocument(most!) / perDocument(fewest!), LINEAR],
  ['memory, most against compared', most!.kilobytes / compared!.kilobytes, FLAT],
] as const;
console.log();
for (const [claim, ratio, limit] of claims) {
  const holds = ratio <= limit;
  if (!holds) process.exitCode = 1;
  console.log(`${claim}: ${ratio.toFixed(2)} (at most ${limit.toFixed(2)})${holds ? '' : '  NO'}`);
}
console.log(
  `\n${String(ROUNDS)} rounds, ${(Buffer.byteLength(readFileSync(SOURCE)) / 1000).toFixed(0)} kB a document.`,
);
