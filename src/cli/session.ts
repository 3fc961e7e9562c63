import { colorsFor, type Colors } from './terminal/colors.js';
import { createOutput, type Output } from './terminal/output.js';
import { createProgress, type Progress } from './terminal/progress.js';

/** What all commands share: where they write, and whether they are to stop. */
export interface Session {
  readonly output: Output;
  readonly outputColors: Colors;
  readonly errors: Output;
  readonly errorColors: Colors;
  readonly progress: Progress;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Standard error says what it can, and it is nobody's fault if nobody listens. */
const forgiving = (output: Output): Output => ({
  ...output,
  write: (text) => output.write(text).catch(() => undefined),
});

/** The session of this process. */
export const createSession = (signal: AbortSignal): Session => {
  const output = createOutput(process.stdout);
  const errors = forgiving(createOutput(process.stderr));
  return {
    output,
    outputColors: colorsFor(output.isTerminal),
    errors,
    errorColors: colorsFor(errors.isTerminal),
    progress: createProgress(process.stderr),
    signal,
  };
};
