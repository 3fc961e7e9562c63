/** What the measurements of `npm run bench` have in common. */

const SIZES = [1, 10, 100] as const;
const MOST_ROUNDS = 20;
/** No round begins after so long, in milliseconds. */
const TIME = 30_000;
/** Time for a unit of size, against that of ten times less, that still counts as linear: timers and garbage make noise. */
const LINEAR = 3;
/** Below this, in milliseconds, what is measured is mostly what each call costs. */
const TOO_SHORT = 2;

export interface Case {
  readonly name: string;
  /** @param size how many times the smallest; the largest is near the limits */
  readonly make: (size: number) => string;
  /** Makes ready, uncounted, what is measured. */
  readonly prepare: (text: string) => () => unknown;
}

/** Of the processor, in milliseconds: what else the machine does is not counted. */
const timeOf = (action: () => unknown): number => {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!;

const columns = [50, 10, 10, 10, 10, 10, 10, 10];
const line = (cells: readonly string[]) => {
  console.log(
    cells
      .map((cell, index) => (index ? cell.padStart(columns[index]!) : cell.padEnd(columns[0]!)))
      .join(''),
  );
};

/**
 * Prints a table of what the cases take. The process fails where any takes more than time in proportion to its size.
 * @param what is measured
 */
export const measure = (what: string, cases: readonly Case[]): void => {
  const measured = cases.flatMap(({ name, make, prepare }) =>
    SIZES.map((size) => {
      const text = make(size);
      return { name, size, text, action: prepare(text), times: [] as number[] };
    }),
  );
  const begun = performance.now();
  const clock = () => performance.now() - begun;

  // Not counted: the first calls run code that is not compiled yet.
  for (const { size, action } of measured) if (size < 100) action();

  let rounds = 0;
  // Interleaved, so that a slow moment of the machine meets all of them alike.
  do {
    rounds += 1;
    for (const { action, times } of measured) times.push(timeOf(action));
  } while (rounds < MOST_ROUNDS && clock() < TIME);

  line([`${what}, median ms`, 'bytes', '1×', '10×', '100×', 'p95 100×', 'ratio', 'linear']);
  for (const { name } of cases) {
    const own = measured.filter((each) => each.name === name);
    const medians = own.map(({ times }) => percentile(times, 0.5));
    const largest = own.at(-1)!;
    const [, middle = 0, last = 0] = medians;
    const ratio = last / (10 * middle);
    const isLinear = ratio <= LINEAR || last < TOO_SHORT;
    if (!isLinear) process.exitCode = 1;
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
    `\nRatio: time for a unit of size at 100× against that at 10×. ${String(rounds)} rounds in ${(clock() / 1000).toFixed(0)} s.\n`,
  );
};
