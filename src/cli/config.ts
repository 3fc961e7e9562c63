/** `pathway.config.json`: which editorial rules hold, how strictly, and for which documents. */
import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { LintOptions, Rule } from '../lint/index.js';
import { nearest } from '../model/nearest.js';
import { describeValue } from '../model/problem.js';

export const CONFIG_NAME = 'pathway.config.json';

export interface Config {
  readonly rules: NonNullable<LintOptions['rules']>;
  /** Patterns of files that a search leaves out, from the folder of the configuration. */
  readonly ignore: readonly string[];
}

/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const SETTINGS = ['rules', 'ignore'] as const;
const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** What was probably meant, or all there is. */
const instead = (word: string, known: readonly string[]): string => {
  const meant = nearest(word, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return known.length ? `There are ${quoted(known)}.` : 'There are none.';
};

interface Member {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

const membersOf = (node: Node): Member[] =>
  (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: key.value as string, key, value }] : [],
  );

/** Reads a configuration that is written down as JSON, with comments and trailing commas if one likes. */
export const readConfig = (
  text: string,
  knownRules: readonly Pick<Rule, 'id' | 'options'>[],
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } => {
  const problems: ConfigProblem[] = [];
  const complain = (offset: number, message: string) => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    problems.push({ line: lines.length, column: lines.at(-1)!.length + 1, message });
  };
  const isSeverity = (node: Node): boolean =>
    (SEVERITIES as readonly unknown[]).includes(node.value);

  const checkOptions = (id: string, node: Node) => {
    const options = Object.keys(knownRules.find((rule) => rule.id === id)?.options ?? {});
    for (const { name, key, value } of membersOf(node)) {
      if (name === 'severity') {
        if (!isSeverity(value)) {
          complain(
            value.offset,
            `"severity" should be one of ${quoted(SEVERITIES)}, but is ${describeValue(getNodeValue(value))}.`,
          );
        }
      } else if (!options.includes(name)) {
        complain(
          key.offset,
          `The rule "${id}" has no option "${name}". ${instead(name, ['severity', ...options])}`,
        );
      } else if (value.type !== 'number') {
        complain(
          value.offset,
          `"${name}" should be a number, but is ${describeValue(getNodeValue(value))}.`,
        );
      }
    }
  };
  const checkRule = ({ name: id, key, value }: Member) => {
    if (!knownRules.some((rule) => rule.id === id)) {
      const known = knownRules.map((rule) => rule.id);
      complain(key.offset, `There is no rule "${id}". ${instead(id, known)}`);
    } else if (value.type === 'object') checkOptions(id, value);
    else if (!isSeverity(value)) {
      complain(
        value.offset,
        `"${id}" should be one of ${quoted(SEVERITIES)}, or an object with "severity" and the rule's options, but is ${describeValue(getNodeValue(value))}.`,
      );
    }
  };
  const checkSetting = ({ name, key, value }: Member) => {
    switch (name) {
      case '$schema':
        return;
      case 'rules':
        if (value.type === 'object') membersOf(value).forEach(checkRule);
        else {
          complain(
            value.offset,
            `"rules" should be an object, but is ${describeValue(getNodeValue(value))}.`,
          );
        }
        return;
      case 'ignore':
        if (value.type !== 'array') {
          complain(
            value.offset,
            `"ignore" should be a list of patterns, but is ${describeValue(getNodeValue(value))}.`,
          );
        }
        for (const entry of value.children ?? []) {
          if (entry.type === 'string' && entry.value) continue;
          complain(
            entry.offset,
            `A pattern should be a text, such as "drafts/**", but is ${describeValue(getNodeValue(entry))}.`,
          );
        }
        return;
      default:
        complain(key.offset, `There is no setting "${name}". ${instead(name, SETTINGS)}`);
    }
  };

  const errors: ParseError[] = [];
  // A byte order mark is no part of it; a space in its place keeps all others.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) {
    const name = printParseErrorCode(error.error)
      .replace(/(?<!^)(?=[A-Z])/g, ' ')
      .toLowerCase();
    complain(error.offset, `This is not valid JSON: ${name}.`);
  } else if (root?.type !== 'object') {
    complain(0, 'A configuration should be an object: { "rules": { … }, "ignore": [ … ] }.');
  } else membersOf(root).forEach(checkSetting);

  if (problems.length || !root) return { config: { rules: {}, ignore: [] }, problems };
  const { rules = {}, ignore = [] } = getNodeValue(root) as Partial<Config>;
  return { config: { rules, ignore }, problems };
};
