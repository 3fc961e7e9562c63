import { mend, validate } from '../../check/index.js';
import {
  checkSources,
  isFoundByMistake,
  type Inspected,
  type ReadDocument,
} from '../check-sources.js';
import type { ExitCode } from '../exit-codes.js';
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

const refuseAddress = (url: string): Trouble =>
  trouble(
    url,
    `“${url}” cannot be mended where it is.`,
    'Save it as a file, and name that; or leave out --fix.',
  );

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
    ...(isFixing && {
      admit: ({ kind, name }) => (kind === 'url' ? refuseAddress(name) : undefined),
    }),
    inspect: isFixing ? inspectMended : ({ text, options }) => validate(text, options),
  });
};
