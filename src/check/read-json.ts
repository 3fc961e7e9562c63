/** JSON with comments and trailing commas, with the place of everything in it. */
import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { explainJson } from './explain-json.js';
import { type Fault, type Located, type Source } from './source.js';

const faultOf = (text: string, { error, offset, length }: ParseError): Fault => ({
  kind: 'unreadable',
  offset,
  length,
  ...explainJson(printParseErrorCode(error), text, offset),
});

const located = (node: Node, key?: Node): Located => ({
  offset: node.offset,
  length: node.length,
  key,
  isContainer: Boolean(node.children),
  child(segment) {
    if (node.type === 'array') {
      const item = typeof segment === 'number' ? node.children?.[segment] : undefined;
      return item && located(item);
    }
    const property = node.children?.findLast(
      ({ children: [name] = [] }) => name && (name.value as unknown) === segment,
    );
    const [name, value] = property?.children ?? [];
    return value && located(value, name);
  },
});

const duplicateKeys = (root: Node): Fault[] => {
  const faults: Fault[] = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const names = new Set<unknown>();
    for (const child of node.children ?? []) {
      const [name, value] = child.children ?? [];
      if (child.type !== 'property') {
        pending.push(child);
        continue;
      }
      if (value) pending.push(value);
      if (!name || !names.has(name.value)) {
        names.add(name?.value);
        continue;
      }
      faults.push({
        kind: 'duplicate-key',
        offset: name.offset,
        length: name.length,
        message: `${JSON.stringify(name.value)} is given twice in the same object; only this one counts.`,
        expected: 'each key once',
        suggestion: 'Join the two, or take one out.',
      });
    }
  }
  return faults;
};

/** What is told of the errors in a text: after any but a missing comma, the parser is lost, and what it says is noise. */
const worthTelling = (errors: readonly ParseError[]): readonly ParseError[] => {
  const last = errors.findIndex(({ error }) => printParseErrorCode(error) !== 'CommaExpected');
  return last < 0 ? errors : errors.slice(0, last + 1);
};

const isStrict = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** @throws {RangeError} where lists or objects are so deep inside one another that the engine gives up */
export const readJson = (text: string): Source => {
  // A byte order mark is no part of the document; a space in its place keeps all others.
  const bare = text.replace(/^\uFEFF/, ' ');
  const errors: ParseError[] = [];
  const root = parseTree(bare, errors, { allowTrailingComma: true });
  const unreadable = worthTelling(errors).map((error) => faultOf(bare, error));
  return {
    syntax: 'json',
    data: root && !unreadable.length ? (getNodeValue(root) as unknown) : undefined,
    faults: [...unreadable, ...(root ? duplicateKeys(root) : [])],
    isForAuthoringOnly: !isStrict(bare),
    root: root && located(root),
    hasAliases: false,
  };
};
