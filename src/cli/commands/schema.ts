import { pathwayJsonSchema } from '../../schema/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Session } from '../session.js';

/** Prints the format as a JSON Schema. */
export const runSchema = async ({ output }: Session): Promise<ExitCode> => {
  await output.write(`${JSON.stringify(pathwayJsonSchema(), null, 2)}\n`);
  return EXIT.fine;
};
