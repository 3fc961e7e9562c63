/** JSON with comments and trailing commas, with the place of everything in it. */
import {
  createScanner,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { explainJson } from './explain-json.js';
import { doubtfulNumber, mayHaveDoubtfulNumber } from './doubtful-numbers.js';
import type { Span } from './lines.js';
import { extrasIn } from './plain-json.js';
import { MOST_FAULTS, type Extra, type Fault, type Located, type Source } from './source.js';

/** @returns what stands before each of the places, spaces and comments aside */
const tokensBefore = (text: string, offsets: ReadonlySet<number>): Map<number, Span> => {
  const found = new Map<number, Span>();
  const scanner = createScanner(text, true);
  // They come in the order of the text.
  const last = [...offsets].at(-1) ?? 0;
  let before: Span = { offset: 0, length: 0 };
  // At the end of the text comes a token without a length.
  for (scanner.scan(); scanner.getTokenLength(); scanner.scan()) {
    if (scanner.getTokenOffset() > last) break;
    const span = { offset: scanner.getTokenOffset(), length: scanner.getTokenLength() };
    if (offsets.has(span.offset)) found.set(span.offset, before);
    before = span;
  }
  for (const offset of offsets) if (!found.has(offset)) found.set(offset, before);
  return found;
};

const faultsOf = (text: string, errors: readonly ParseError[]): Fault[] => {
  const before = tokensBefore(text, new Set(errors.map(({ offset }) => offset)));
  return explainJson(
    text,
    errors.map(({ error, offset, length }) => ({
      code: printParseErrorCode(error),
      offset,
      length,
      before: before.get(offset)!,
    })),
  );
};

const located = (text: string, node: Node, key?: Node): Located => ({
  offset: node.offset,
  length: node.length,
  key,
  isContainer: Boolean(node.children),
  // Others stand by themselves, and stay.
  hasComment: key !== undefined && text.slice(key.offset + key.length, node.offset).includes('/'),
  child(segment) {
    if (node.type === 'array') {
      const item = typeof segment === 'number' ? node.children?.[segment] : undefined;
      return item && located(text, item);
    }
    const property = node.children?.findLast(
      ({ children: [name] = [] }) => name && (name.value as unknown) === segment,
    );
    const [name, value] = property?.children ?? [];
    return value && located(text, value, name);
  },
});

const duplicateKeys = (root: Node): Fault[] => {
  const faults: Fault[] = [];
  const pending = [root];
  for (let node = pending.pop(); node && faults.length < MOST_FAULTS; node = pending.pop()) {
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
      if (faults.length === MOST_FAULTS) break;
    }
  }
  return faults;
};

const doubtfulNumbers = (text: string, root: Node): Fault[] => {
  if (!mayHaveDoubtfulNumber(text)) return [];
  const faults: Fault[] = [];
  const pending = [root];
  for (let node = pending.pop(); node && faults.length < MOST_FAULTS; node = pending.pop()) {
    pending.push(...(node.children ?? []));
    if (node.type !== 'number') continue;
    const found = doubtfulNumber(text.slice(node.offset, node.offset + node.length), node);
    if (found) faults.push(found);
  }
  return faults;
};

const isStrict = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Endings of files whose comments and commas are no mistake. */
const RELAXED = /\.json[c5]$/i;
/** Of those that pages read as they are. */
const STRICT = /\.json$/i;

const firstExtra = (text: string, name: string | undefined): Extra | undefined => {
  if (isStrict(text)) return undefined;
  const { comments, commas } = extrasIn(text);
  const isMistake = STRICT.test(name ?? '');
  const [comment] = comments;
  if (comment) return { kind: 'comment', ...comment, isMendable: false, isMistake };
  const [comma] = commas;
  return comma && { kind: 'comma', ...comma, isMendable: !RELAXED.test(name ?? ''), isMistake };
};

/** @throws {RangeError} where lists or objects are so deep inside one another that the engine gives up */
export const readJson = (text: string, name?: string): Source => {
  // A byte order mark is no part of the document; a space in its place keeps all others.
  const bare = text.replace(/^\uFEFF/, ' ');
  const errors: ParseError[] = [];
  const root = parseTree(bare, errors, { allowTrailingComma: true });
  const unreadable = errors.length ? faultsOf(bare, errors) : [];
  return {
    syntax: 'json',
    data: root && !unreadable.length ? (getNodeValue(root) as unknown) : undefined,
    // Where the text could not be followed, keys may seem to be in one object that are not.
    faults:
      root && !unreadable.length
        ? [...duplicateKeys(root), ...doubtfulNumbers(bare, root)]
        : unreadable,
    extra: unreadable.length ? undefined : firstExtra(bare, name),
    root: root && located(bare, root),
    hasAliases: false,
  };
};
