import { examineAndAnswer } from '../../check/examine-and-answer.js';
import {
  guideJsonLd,
  jsonLdText,
  localize,
  markdownGuide,
  tasksCsv,
} from '../../exporters/index.js';
import type { Localization } from '../../exporters/index.js';
import type { Pathway } from '../../model/index.js';
import { today } from '../../plan/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { ExportOptions } from '../export-options.js';
import { readOne } from '../inputs/read-one.js';
import { realPath } from '../inputs/real-path.js';
import { createTextReporter } from '../reports/text.js';
import { counted } from '../reports/wording.js';
import type { Session } from '../session.js';
import { inLine, inLines } from '../terminal/clean.js';
import { trouble, TroubleError } from '../trouble.js';
import { writeWhole } from '../write-whole.js';

const exported = (
  pathway: Pathway,
  l10n: Localization,
  { format, url, bom }: ExportOptions,
): string => {
  switch (format) {
    case 'markdown':
      return markdownGuide(pathway, l10n, today());
    case 'json-ld':
      return `${jsonLdText(guideJsonLd(pathway, l10n, { url }))}\n`;
    case 'csv':
      return tasksCsv(pathway, { hasMark: bom });
  }
};

/** What means nothing for a format is a slip: another format was meant, or another option. */
const checkOptions = ({ format, url, bom }: ExportOptions): void => {
  const stray =
    url !== undefined && format !== 'json-ld'
      ? (['--url', 'json-ld'] as const)
      : bom && format !== 'csv'
        ? (['--bom', 'csv'] as const)
        : undefined;
  if (!stray) return;
  const [option, its] = stray;
  throw new TroubleError(
    trouble('', `${option} is for --format ${its} alone.`, 'Leave it out, or take that format.'),
  );
};

/** Writes a guide as pages show it, in a format for other programs. */
export const runExport = async (
  file: string,
  { output, errors, errorColors, signal }: Session,
  options: ExportOptions,
): Promise<ExitCode> => {
  checkOptions(options);
  const { name, text, baseUrl = options.base } = await readOne(file, 'Export', signal);
  const { findings, reading } = await examineAndAnswer(text, { name, baseUrl });
  const problems = findings.filter(({ severity }) => severity !== 'info');
  if (problems.length) {
    const reporter = createTextReporter({ colors: errorColors, isQuiet: true });
    await errors.write(await reporter.file({ name, text, findings: problems, mended: [] }));
  }
  const { pathway } = reading;
  if (!pathway) return EXIT.problems;
  if (problems.length) {
    await errors.write(
      `pathway: ${inLine(name)} has ${counted(problems.length, 'problem')}; it is exported as pages show it.\n`,
    );
  }
  const l10n = await localize(options.lang ?? pathway.lang ?? 'en');
  const result = exported(pathway, l10n, options);
  const { output: out } = options;
  if (out === undefined || out === '-') {
    await output.write(output.isTerminal ? inLines(result) : result);
    return EXIT.fine;
  }
  if (realPath(out) === realPath(name)) {
    throw new TroubleError(
      trouble(name, `“${name}” is the document itself, which would be lost.`, 'Name another file.'),
    );
  }
  const failure = writeWhole(out, result);
  if (failure) throw new TroubleError(failure);
  return EXIT.fine;
};
