import { mend, validate } from '../../check/index.js';
import {
  checkSources,
  isFoundByMistake,
  type Inspected,
  type ReadDocument,
} from '../check-sources.js';
import type { ExitCode } from '../exit-codes.js';
import { isOwnStream } from '../inputs/read.js';
import type { Source } from '../inputs/source.js';
import { createReporter } from '../reports/create.js';
import type { Format } from '../reports/reporter.js';
import type { Session } from '../session.js';
import { trouble, type Trouble } from '../trouble.js';

export interface ValidateOptions {
  readonly format: Format;
  readonly isQuiet: boolean;
  /** Whether to mend what is safe. */
  readonly isFixing: boolean;
}

/** What is no file of ours cannot be written. */
const refuse = ({ kind, name }: Source): Trouble | undefined =>
  kind === 'url' || (kind === 'file' && isOwnStream(name))
    ? trouble(
        name,
        `“${name}” cannot be mended where it is.`,
        'Save it as a file, and name that; or leave out --fix.',
      )
    : undefined;

/** Holds documents against the format. */
export const runValidate = async (
  args: readonly string[],
  session: Session,
  { format, isQuiet, isFixing }: ValidateOptions,
): Promise<ExitCode> => {
  const { output, errors, outputColors, errorColors } = session;
  // Then standard output is for the mended text.
  const isFilter = isFixing && args.includes('-');
  const reporter = await createReporter(format, {
    colors: isFilter ? errorColors : outputColors,
    isQuiet,
  });

  const inspectMended = async (document: ReadDocument): Promise<Inspected | Trouble> => {
    const { source, text, options } = document;
    const checked = await validate(text, options);
    // What only looks like a document is none of our business.
    if (await isFoundByMistake(document, checked)) return checked;
    const { text: better, mended } = await mend(text, options);
    if (source.kind === 'stdin') await output.write(better);
    else if (better !== text) {
      const { writeWhole } = await import('../write-whole.js');
      const failure = writeWhole(source.name, better);
      if (failure) return failure;
    }
    if (better === text) return checked;
    return { ...(await validate(better, options)), text: better, mended };
  };

  return checkSources(args, {
    session,
    reporter,
    output: isFilter ? errors : output,
    isQuiet,
    ...(isFixing && { admit: refuse }),
    inspect: isFixing ? inspectMended : ({ text, options }) => validate(text, options),
  });
};
