/** Reads one document after the other, and reports on each before the next. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Checked, Finding } from '../check/index.js';
import { explainLimit } from '../model/explain.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { expand } from './inputs/expand.js';
import { beginsOtherwise, isNamedOtherwise, isSomethingElse } from './inputs/no-pathway.js';
import { read } from './inputs/read.js';
import type { Source } from './inputs/source.js';
import type { FileReport, Mended, Reporter, Summary } from './reports/reporter.js';
import { counted } from './reports/wording.js';
import type { Session } from './session.js';
import { inLine } from './terminal/clean.js';
import type { Output } from './terminal/output.js';
import type { Trouble } from './trouble.js';

/** A document as it was read. */
export interface ReadDocument {
  readonly source: Source;
  readonly text: string;
  readonly options: { readonly name: string; readonly baseUrl?: string };
}

/** What a command has found out about a document. */
export interface Inspected extends Pick<Checked, 'findings'> {
  /** The text that the places are in, where it is no longer the one that was read. */
  readonly text?: string;
  readonly mended?: readonly Mended[];
}

export interface CheckOptions {
  readonly session: Session;
  readonly reporter: Reporter;
  /** Where the report goes. */
  readonly output: Output;
  readonly isQuiet: boolean;
  /** Asked before a document is read; gives what stands in its way, or `left-out`. */
  readonly admit?: (source: Source) => Trouble | 'left-out' | undefined;
  /** What is wrong with a document by the format, or by whatever else the command asks. */
  readonly inspect: (document: ReadDocument) => Promise<Inspected | Trouble>;
}

/** How long nothing but documents may be looked at, in milliseconds: then signals get their turn. */
const TURN = 50;

const START = { offset: 0, length: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

const tooLarge = (): Finding => {
  const { code, path, segments, message, expected, suggestion } = explainLimit({
    code: 'too-large',
    segments: [],
  });
  return {
    source: 'format',
    code,
    severity: 'error',
    path,
    segments,
    message,
    expected,
    suggestion,
    isMendable: false,
    place: START,
    related: [],
  };
};

const isTrouble = (value: object): value is Trouble => 'kind' in value && value.kind === 'trouble';

/** Whether a file that a search has found turns out to be something else. */
export const isFoundByMistake = async (
  { source, text, options }: ReadDocument,
  { findings }: Pick<Checked, 'findings'>,
): Promise<boolean> => {
  if (!source.isFound || !findings.some(({ source: by }) => by === 'format')) return false;
  const { toJson } = await import('../check/index.js');
  const json = await toJson(text, options);
  return json !== undefined && isSomethingElse(JSON.parse(json));
};

/**
 * Checks everything that the arguments lead to.
 * @returns the exit code
 */
export const checkSources = async (
  args: readonly string[],
  { session, reporter, output, isQuiet, admit, inspect }: CheckOptions,
): Promise<ExitCode> => {
  const { errors: errorOutput, errorColors: colors, progress, signal } = session;
  const summary: Summary = {
    documents: 0,
    flawed: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    mended: 0,
    leftOut: 0,
    troubles: 0,
  };

  const write = async (text: string) => {
    if (!text) return;
    progress.clear();
    await output.write(text);
  };
  const told = new Set<Trouble>();
  const tell = async (trouble: Trouble) => {
    // A configuration is wrong for many documents, and that is said once.
    if (told.has(trouble)) return;
    told.add(trouble);
    summary.troubles += 1;
    progress.clear();
    await errorOutput.write(
      `${colors.red('pathway')}: ${inLine(trouble.message)} ${inLine(trouble.suggestion)}\n`,
    );
    await write(reporter.trouble(trouble));
  };
  const report = async ({ name, text, findings, mended }: FileReport) => {
    const shown = isQuiet ? findings.filter(({ severity }) => severity !== 'info') : findings;
    const count = (wanted: Finding['severity']) =>
      shown.reduce((sum, { severity }) => sum + Number(severity === wanted), 0);
    const errors = count('error');
    const warnings = count('warning');
    summary.documents += 1;
    summary.errors += errors;
    summary.warnings += warnings;
    summary.infos += count('info');
    summary.mended += mended.length;
    if (errors + warnings) summary.flawed += 1;
    if (shown.length || mended.length) {
      await write(await reporter.file({ name, text, findings: shown, mended }));
    }
  };

  const outcomeOf = async (source: Source): Promise<FileReport | Trouble | 'left-out'> => {
    const { name, isFound } = source;
    const obstacle = isFound && isNamedOtherwise(name) ? 'left-out' : admit?.(source);
    if (obstacle) return obstacle;
    const reading = await read(source, signal);
    if (reading.kind === 'trouble') return reading;
    if (reading.kind === 'too-large') {
      const { beginning } = reading;
      if (isFound && beginsOtherwise(beginning)) return 'left-out';
      return { name, text: beginning, findings: [tooLarge()], mended: [] };
    }
    const { text, baseUrl } = reading;
    const document = { source, text, options: { name, ...(baseUrl ? { baseUrl } : {}) } };
    const inspected = await inspect(document);
    if (isTrouble(inspected)) return inspected;
    if (await isFoundByMistake(document, inspected)) return 'left-out';
    return { name, text, mended: [], ...inspected };
  };
  const checkOne = async (source: Source): Promise<void> => {
    const outcome = await outcomeOf(source);
    // What an interrupted attempt says is not worth telling.
    signal.throwIfAborted();
    if (outcome === 'left-out') {
      source.isLeftOut = true;
      source.request.leftOut += 1;
      summary.leftOut += 1;
      return;
    }
    source.request.documents += 1;
    await (isTrouble(outcome) ? tell(outcome) : report(outcome));
  };

  let turn = Date.now();
  for await (const source of expand(args)) {
    signal.throwIfAborted();
    if (source.kind === 'trouble') await tell(source);
    else {
      // Where somebody is typing, nothing may be written over it.
      if (source.kind === 'stdin') progress.clear();
      else
        progress.show(
          () => `Checked ${counted(summary.documents, 'document')}, now ${source.name}`,
        );
      await checkOne(source);
    }
    if (Date.now() - turn > TURN) {
      await nextTurn();
      turn = Date.now();
    }
  }
  progress.clear();
  await write(reporter.end(summary));
  if (summary.troubles) return EXIT.trouble;
  return summary.errors + summary.warnings ? EXIT.problems : EXIT.fine;
};
