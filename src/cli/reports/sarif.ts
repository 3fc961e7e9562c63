import { pathToFileURL } from 'node:url';
import type { Location, Notification, ReportingDescriptor, Result, ToolComponent } from 'sarif';
import type { Finding, Place } from '../../check/finding.js';
import { jsonText } from '../terminal/clean.js';
import type { Trouble } from '../trouble.js';
import { version } from '../version.js';
import { reportRoot, uriOf } from './addresses.js';
import { titleOfCode } from './format-codes.js';
import type { FileReport, Reporter } from './reporter.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

const ROOT = '%SRCROOT%';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const regionOf = ({ line, column, endLine, endColumn }: Place) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** A rule as the report lists it: from the editorial rules, or from the format. */
const describeRule = async ({ source, code, reason }: Finding): Promise<ReportingDescriptor> => {
  if (source === 'format') {
    const title = titleOfCode(code);
    const help = `${title} “pathway validate” tells of each place what was expected there, and how to mend it.`;
    return { id: code, shortDescription: { text: title }, help: { text: help } };
  }
  const { rules } = await import('../../lint/index.js');
  const rule = rules.find(({ id }) => id === code);
  const why = rule?.reason ?? reason ?? '';
  return {
    id: code,
    shortDescription: { text: rule?.title ?? code },
    ...(why ? { fullDescription: { text: why } } : {}),
    ...(rule ? { defaultConfiguration: { level: LEVELS[rule.severity] } } : {}),
    help: { text: [rule?.title, why].filter(Boolean).join(' ') || code },
  };
};

/** SARIF 2.1.0, for services that collect what tools find. */
export const createSarifReporter = ({ root = reportRoot() }: { root?: string } = {}): Reporter => {
  const rules: ReportingDescriptor[] = [];
  const notifications: Notification[] = [];
  // Results come first, so that none has to be kept until the rules are known.
  let gap = `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n`;

  const artifactOf = (name: string) => {
    const { uri, isRelative } = uriOf(name, root);
    return isRelative ? { uri, uriBaseId: ROOT } : { uri };
  };
  const locationOf = (name: string, place: Place, message?: string): Location => ({
    physicalLocation: { artifactLocation: artifactOf(name), region: regionOf(place) },
    ...(message === undefined ? {} : { message: { text: message } }),
  });
  const ruleIndexOf = async (finding: Finding): Promise<number> => {
    const known = rules.findIndex(({ id }) => id === finding.code);
    if (known >= 0) return known;
    return rules.push(await describeRule(finding)) - 1;
  };
  const resultOf = async (finding: Finding, name: string): Promise<Result> => {
    const { code, severity, message, suggestion, path, place, related } = finding;
    const location = locationOf(name, place);
    return {
      ruleId: code,
      ruleIndex: await ruleIndexOf(finding),
      level: LEVELS[severity],
      message: { text: `${message} ${suggestion}` },
      locations: [
        path ? { ...location, logicalLocations: [{ fullyQualifiedName: path }] } : location,
      ],
      ...(related.length
        ? {
            relatedLocations: related.map((other, id) => ({
              id,
              ...locationOf(name, other.place, other.message),
            })),
          }
        : {}),
    };
  };

  return {
    async file({ name, findings }: FileReport) {
      let text = '';
      for (const finding of findings) {
        text += gap + jsonText(await resultOf(finding, name));
        gap = ',\n';
      }
      return text;
    },
    trouble({ name, message, suggestion }: Trouble) {
      notifications.push({
        level: 'error',
        message: { text: `${message} ${suggestion}` },
        ...(name
          ? { locations: [{ physicalLocation: { artifactLocation: artifactOf(name) } }] }
          : {}),
      });
      return '';
    },
    end() {
      const driver: ToolComponent = { name: 'pathway', version, semanticVersion: version, rules };
      const rest = {
        tool: { driver },
        originalUriBaseIds: { [ROOT]: { uri: `${pathToFileURL(root).href.replace(/\/$/, '')}/` } },
        invocations: [
          {
            executionSuccessful: !notifications.length,
            ...(notifications.length ? { toolExecutionNotifications: notifications } : {}),
          },
        ],
      };
      return `${gap === ',\n' ? '' : gap}\n],${jsonText(rest).slice(1)}]}\n`;
    },
  };
};
