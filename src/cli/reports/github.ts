import type { Finding } from '../../check/finding.js';
import { STDIN_NAME } from '../inputs/source.js';
import { inLine } from '../terminal/clean.js';
import { pathFromRoot, reportRoot } from './addresses.js';
import type { FileReport, Reporter } from './reporter.js';
import { summaryLine } from './wording.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string =>
  escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * An order to the runner of GitHub Actions, as https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * describes them.
 * @param lines what it says; nothing in them can end the order or begin another
 */
export const workflowCommand = (
  level: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  lines: readonly string[],
): string => {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(inLine(String(value)))}`);
  return `::${level} ${given.join(',')}::${escapedData(lines.map(inLine).join('\n'))}\n`;
};

/** Annotations in GitHub Actions. */
export const createGithubReporter = ({
  isQuiet,
  root = reportRoot(),
}: {
  isQuiet: boolean;
  root?: string;
}): Reporter => {
  const ofFinding = (finding: Finding, name: string): string => {
    const { severity, code, message, expected, suggestion, reason } = finding;
    const { line, column, endLine, endColumn } = finding.place;
    const file = pathFromRoot(name, root);
    const isOneLine = line === endLine;
    // With columns, GitHub refuses an annotation of several lines.
    const columns = isOneLine ? { col: column, endLine, endColumn } : { endLine };
    const place = file === undefined ? {} : { file, line, ...columns };
    return workflowCommand(LEVELS[severity], { ...place, title: code }, [
      file === undefined ? `${name}:${String(line)}:${String(column)}: ${message}` : message,
      ...(expected ? [`Expected: ${expected}`] : []),
      `Fix: ${suggestion}`,
      ...(reason ? [`Why: ${reason}`] : []),
    ]);
  };

  return {
    file({ name, findings, mended }: FileReport) {
      const file = name === STDIN_NAME ? undefined : pathFromRoot(name, root);
      return [
        ...(isQuiet
          ? []
          : mended.map(({ message }) =>
              workflowCommand('notice', { file, title: 'mended' }, [message]),
            )),
        ...findings.map((finding) => ofFinding(finding, name)),
      ].join('');
    },
    trouble: ({ name, message, suggestion }) =>
      workflowCommand('error', { file: pathFromRoot(name, root), title: 'not checked' }, [
        message,
        suggestion,
      ]),
    end: (summary) => (isQuiet ? '' : `${summaryLine(summary)}\n`),
  };
};
