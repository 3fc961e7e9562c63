import type { Finding } from '../../check/finding.js';
import { atStart, inLine } from '../terminal/clean.js';
import type { Colors } from '../terminal/colors.js';
import type { FileReport, Reporter } from './reporter.js';
import { summaryLine } from './wording.js';

/** For people, and for editors that know `file:line:column`. */
export const createTextReporter = ({
  colors,
  isQuiet,
}: {
  colors: Colors;
  isQuiet: boolean;
}): Reporter => {
  const severities = {
    error: colors.red('error'),
    warning: colors.yellow('warning'),
    info: colors.cyan('info'),
  };

  const coloured = (frame: string): string =>
    frame
      .split('\n')
      .map((line) => (/^\s*\|[\s^]*$/.test(line) ? colors.red(line) : line))
      .map((line) => `  ${line}\n`)
      .join('');

  const note = (label: string, text: string | undefined): string =>
    text ? `  ${colors.dim(`${label}:`)} ${inLine(text)}\n` : '';

  /** Rules that have said why: once is enough for a run. */
  const explained = new Set<string>();
  const reasonOf = ({ code, reason }: Finding): string | undefined => {
    if (explained.has(code)) return undefined;
    explained.add(code);
    return reason;
  };

  /** What was expected, unless the message says it or the cure is at hand. */
  const expectedOf = ({ message, expected, isMendable }: Finding): string | undefined =>
    isMendable || (expected && message.includes(expected)) ? undefined : expected;

  const ofFinding = (finding: Finding, name: string, frame: string): string => {
    const { place, severity, message, code, suggestion, isMendable, source, path } = finding;
    // What silences it in the document: the rule, and the place as "at" takes it.
    const rule = source === 'lint' && path ? `${code} at ${path}` : code;
    const where = `${name}:${String(place.line)}:${String(place.column)}`;
    const related = finding.related.map(({ place: { line, column }, message: told }) =>
      note('See', `${name}:${String(line)}:${String(column)}: ${told}`),
    );
    return [
      `${colors.bold(where)}: ${severities[severity]}: ${inLine(message)} ${colors.dim(`(${inLine(rule)})`)}\n`,
      coloured(frame),
      note('Expected', expectedOf(finding)),
      note('Fix', isMendable ? `${suggestion} (“pathway validate --fix” does it.)` : suggestion),
      note('Why', reasonOf(finding)),
      ...related,
      '\n',
    ].join('');
  };

  return {
    async file({ name, text, findings, mended }: FileReport) {
      const shown = atStart(name);
      const told = mended.map(
        ({ message }) => `${shown}: ${colors.green('mended')}: ${inLine(message)}\n`,
      );
      const gap = told.length && !isQuiet ? [...told, '\n'].join('') : '';
      if (!findings.length) return gap;
      const { frameOf } = await import('./frame.js');
      return (
        gap +
        findings.map((finding) => ofFinding(finding, shown, frameOf(text, finding.place))).join('')
      );
    },
    trouble: () => '',
    end: (summary) => (isQuiet ? '' : `${summaryLine(summary)}\n`),
  };
};
