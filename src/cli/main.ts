import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.js';
import { createProgram } from './program.js';
import { createSession, type Session } from './session.js';
import { inLine } from './terminal/clean.js';
import { ClosedPipeError, OutputError } from './terminal/output.js';
import { TroubleError } from './trouble.js';

const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;

/** What has ended the command, as an exit code; said where there is something to say. */
const codeOfFailure = async (error: unknown, { errors }: Session): Promise<ExitCode> => {
  // Commander has said what is wrong, or has printed its help.
  if (error instanceof CommanderError) {
    return error.exitCode ? EXIT.trouble : EXIT.fine;
  }
  if (error instanceof ClosedPipeError) return EXIT.closedPipe;
  if (error instanceof TroubleError) {
    const { message, suggestion } = error.trouble;
    await errors.write(`pathway: ${inLine(message)} ${inLine(suggestion)}\n`);
    return EXIT.trouble;
  }
  if (error instanceof OutputError) {
    await errors.write(
      `pathway: The output could not be written: ${inLine(error.message)}. Make room, or write elsewhere.\n`,
    );
    return EXIT.trouble;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await errors.write(
    `pathway: This is a fault of pathway itself; please report it, with what you did.\n${told.split('\n').map(inLine).join('\n')}\n`,
  );
  return EXIT.trouble;
};

/** Runs the command; sets the exit code, and leaves when everything is written. */
export const main = async (argv: readonly string[]): Promise<void> => {
  const stopping = new AbortController();
  const session = createSession(stopping.signal);
  let code: ExitCode = EXIT.trouble;

  const stopped = new Promise<ExitCode>((resolve) => {
    for (const [signal, ends] of Object.entries(SIGNALS)) {
      // A second one is for those who do not want to wait.
      process.once(signal, () => {
        session.progress.clear();
        stopping.abort();
        resolve(ends);
      });
    }
  });

  const program = createProgram(
    () => session,
    (ended) => {
      code = ended;
    },
  );
  const work = async (): Promise<ExitCode> => {
    try {
      await program.parseAsync(argv);
      return code;
    } catch (error) {
      return stopping.signal.aborted ? code : await codeOfFailure(error, session);
    }
  };
  process.exitCode = await Promise.race([work(), stopped]);
  if (!stopping.signal.aborted) return;
  // What was being waited for would keep the process; all that is still unwritten goes first.
  process.stdout.write('', () => process.exit());
};
