import { syntaxOf, toJson, validate } from '../../check/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readOne } from '../inputs/read-one.js';
import { realPath } from '../inputs/real-path.js';
import { createTextReporter } from '../reports/text.js';
import { counted } from '../reports/wording.js';
import type { Session } from '../session.js';
import { inLine, jsonText } from '../terminal/clean.js';
import { trouble, TroubleError } from '../trouble.js';
import { writeWhole } from '../write-whole.js';

/** Writes a document as pages read it: plain JSON. */
export const runConvert = async (
  file: string,
  { output, errors, errorColors, signal }: Session,
  out?: string,
): Promise<ExitCode> => {
  const { name, text } = await readOne(file, 'Convert', signal);
  const { findings } = await validate(text, { name });
  const json = await toJson(text, { name });
  if (json === undefined) {
    const reporter = createTextReporter({ colors: errorColors, isQuiet: true });
    await errors.write(await reporter.file({ name, text, findings, mended: [] }));
    return EXIT.problems;
  }
  const problems = findings.filter(({ severity }) => severity !== 'info').length;
  if (problems) {
    await errors.write(
      `pathway: ${inLine(name)} has ${counted(problems, 'problem')}; “pathway validate” tells of them.\n`,
    );
  }
  if (out !== undefined && out !== '-') {
    if (syntaxOf(text, name) === 'yaml' && realPath(out) === realPath(name)) {
      throw new TroubleError(
        trouble(
          name,
          `“${name}” is the document itself, whose comments and layout would be lost.`,
          'Name another file, such as one that ends in .json.',
        ),
      );
    }
    const failure = writeWhole(out, json);
    if (failure) throw new TroubleError(failure);
    return EXIT.fine;
  }
  // What a terminal would obey is escaped; to a program both are the same.
  await output.write(output.isTerminal ? `${jsonText(JSON.parse(json), 2)}\n` : json);
  return EXIT.fine;
};
