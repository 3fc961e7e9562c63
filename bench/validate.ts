/**
 * Measures `pathway validate` against `ajv-cli` with our JSON Schema: the same files, in the same run, one after the
 * other, from start-up to exit. Fails where ours is not the faster, takes more than time in proportion to the number of
 * documents, or needs more memory for more of them. Besides, without a limit: as many documents of which some have a
 * mistake, where ajv-cli stops at the first of a document, and ours says where each stands and how to mend it.
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

/** One document in so many has a mistake, where some have. */
const FLAWED_ONE_IN = 20;

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

const run = (args: readonly string[], expected: number): Usage => {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    env: { ...process.env, USAGE_FILE: usageFile },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const elapsed = performance.now() - begun;
  if (status !== expected)
    throw new Error(`It ended with ${String(status)}: ${stderr.slice(0, 500)}`);
  return { elapsed, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Usage, 'elapsed'>) };
};

/** A document like the source, and yet another one, laid out in one of the ways in which programs and people do. */
const variantOf = (source: Record<string, unknown>, index: number, isFlawed: boolean): string => {
  const { title, ...others } = source;
  const document = {
    ...others,
    id: `${String(source.id)}-${String(index)}`,
    [isFlawed ? 'titel' : 'title']: `${String(title)} (${String(index)})`,
  };
  const text = JSON.stringify(document, null, [2, '\t', 4, 0][index % 4]);
  return index % 4 === 2 ? text.replaceAll(/^( *"\w+"):/gm, '$1 :') : text;
};

interface Load {
  readonly count: number;
  readonly hasFlaws: boolean;
}

const folderOf = ({ count, hasFlaws }: Load) =>
  join(folder, `${String(count)}-${hasFlaws ? 'flawed' : 'flawless'}`);
const exitCodeOf = ({ hasFlaws }: Load) => (hasFlaws ? 1 : 0);

const ours = (load: Load) => run([COMMAND, 'validate', folderOf(load)], exitCodeOf(load));
const theirs = (load: Load) =>
  run(
    [
      'node_modules/ajv-cli/dist/index.js',
      'validate',
      '--spec=draft7',
      '-s',
      SCHEMA,
      '-d',
      `${folderOf(load)}/*.json`,
    ],
    exitCodeOf(load),
  );

const loads: readonly Load[] = [
  ...COUNTS.map((count) => ({ count, hasFlaws: false })),
  { count: COMPARED, hasFlaws: true },
];
const contenders = [
  ...loads.map((load) => ({ name: 'pathway validate', load, measure: ours })),
  ...loads
    .filter(({ count }) => count === COMPARED)
    .map((load) => ({ name: 'ajv-cli validate', load, measure: theirs })),
].map((each) => ({ ...each, usages: [] as Usage[] }));

const source = JSON.parse(readFileSync(SOURCE, 'utf8')) as Record<string, unknown>;
let bytes = 0;
try {
  for (const load of loads) {
    mkdirSync(folderOf(load));
    for (let index = 0; index < load.count; index++) {
      const text = variantOf(source, index, load.hasFlaws && index % FLAWED_ONE_IN === 0);
      bytes = Math.max(bytes, Buffer.byteLength(text));
      writeFileSync(join(folderOf(load), `${String(index)}.json`), text);
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    // Interleaved, so that a slow moment of the machine meets all of them alike.
    for (const { load, measure, usages } of contenders) usages.push(measure(load));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const results = contenders.map(({ name, load, usages }) => ({
  name: load.hasFlaws ? `${name}, 1 in ${String(FLAWED_ONE_IN)} flawed` : name,
  count: load.count,
  elapsed: median(usages.map(({ elapsed }) => elapsed)),
  processor: median(usages.map(({ milliseconds }) => milliseconds)),
  kilobytes: median(usages.map(({ kilobytes }) => kilobytes)),
}));
const row = (...cells: readonly string[]) =>
  cells.map((cell, index) => (index ? cell.padStart(14) : cell.padEnd(36))).join('');
console.log(row('to validate, medians', 'documents', 'wall ms', 'processor ms', 'memory MB'));
for (const { name, count, elapsed, processor, kilobytes } of results) {
  const figures = [count, elapsed, processor, kilobytes / 1024].map((figure) => figure.toFixed(0));
  console.log(row(name, ...figures));
}

const [fewest, compared, most, flawed, other, otherFlawed] = results;
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
  `time against ajv-cli, 1 in ${String(FLAWED_ONE_IN)} flawed: ${(flawed!.elapsed / otherFlawed!.elapsed).toFixed(2)}`,
);
console.log(`\n${String(ROUNDS)} rounds, at most ${(bytes / 1000).toFixed(0)} kB a document.`);
