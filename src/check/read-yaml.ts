/** YAML 1.2, with the place of everything in it. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { explainYaml } from './explain-yaml.js';
import { MOST_FAULTS, type Fault, type Located, type Source } from './source.js';
import type { Span } from './lines.js';
import { unseenIn } from './unseen-yaml.js';

/** So often may aliases repeat what an anchor holds: a few lines can otherwise stand for more than any memory holds. */
const MOST_ALIASES = 100;

/** @throws never for what a text says, but a RangeError where it nests so deep that the engine gives up */
export const parseYaml = (text: string): Document.Parsed =>
  parseDocument(text, { prettyErrors: false, uniqueKeys: false, version: '1.2', schema: 'core' });

const STRANGE_INDENT =
  /(?<=^|[\r\n])[ \t]*[\u00A0\u2007\u202F\u3000][ \u00A0\u2007\u202F\u3000]{0,80}(?=(?:- |[\p{L}$_][\p{L}\p{N}_-]{0,40}:(?:\s|$)))/u;

/** Before a key or a list entry, a space that only looks like one makes a text of it. */
const strangeIndent = (text: string): Fault | undefined => {
  const found = STRANGE_INDENT.exec(text);
  if (!found) return undefined;
  return {
    kind: 'unreadable',
    offset: found.index,
    length: found[0].length,
    message: 'A space of a word processor stands before this line, which looks like any other.',
    expected: 'ordinary spaces before a line',
    suggestion: 'Replace it by ordinary spaces, here and before other lines.',
  };
};

/** Ends in a word that may be a key, alone on its line; before the colon of a sentence stand several. */
const endsInKey = (text: string, end: number): boolean =>
  /[\r\n][ \t]*[\p{L}$_][\p{L}\p{N}_-]{0,40}$/u.test(text.slice(Math.max(0, end - 200), end));

/** The first error; of those at one place, the one that says more. */
const foremost = ([first, ...others]: readonly YAMLError[], text: string): YAMLError | undefined =>
  others.find(
    ({ code, pos: [start, end] }) =>
      code === 'MULTILINE_IMPLICIT_KEY' && start === first!.pos[0] && endsInKey(text, end),
  ) ?? first;

const faultOf = (error: YAMLError, text: string): Fault => {
  // What runs out of stack is caught by the parser, and told as if it were an error in the text.
  if (error.message.includes('call stack')) throw new RangeError(error.message);
  const [start, end] = error.pos;
  return { kind: 'unreadable', offset: start, length: end - start, ...explainYaml(error, text) };
};

/** The first alias that repeats what there is not. */
const unresolvedAlias = (document: Document): Alias | undefined => {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
};

const aliasFault = (message: string, document: Document): Fault => {
  if (message.startsWith('Excessive')) {
    return {
      kind: 'unreadable',
      offset: 0,
      length: 0,
      message: 'Aliases repeat so much of this document that it grows without bounds.',
      expected: `anchors (&name) that are repeated (*name) at most ${String(MOST_ALIASES)} times in all`,
      suggestion: 'Write out what the aliases stand for.',
    };
  }
  const alias = unresolvedAlias(document);
  return {
    kind: 'unreadable',
    ...spanOf(alias),
    message: `With an asterisk before it, YAML repeats what is called “${alias?.source ?? ''}”, and nothing is.`,
    expected: 'an anchor (&name) before each alias (*name)',
    suggestion: 'Put the text in quotation marks if its asterisk is part of it.',
  };
};

const spanOf = (node: Node | null | undefined): Span => {
  const [start = 0, end = 0] = node?.range ?? [];
  return { offset: start, length: end - start };
};

/**
 * Whether something of its author's would go with a key that says nothing: `summary: #1 of them` is a comment to YAML, and
 * all that the author has said; `summary: &Co` is a name.
 */
export const saysSomething = (key: unknown, value: unknown): boolean =>
  [key, value].some(
    (node) =>
      isScalar(node) && Boolean(node.comment ?? node.commentBefore ?? node.anchor ?? node.tag),
  );

const located = (document: Document, node: Node | null, key?: Node): Located => {
  const content = isAlias(node) ? node.resolve(document) : node;
  return {
    ...spanOf(node),
    key: key && spanOf(key),
    isContainer: isSeq(content) || isMap(content),
    hasComment: saysSomething(key, node),
    child(segment) {
      if (isSeq(content)) {
        const item = typeof segment === 'number' ? content.items[segment] : undefined;
        return item === undefined ? undefined : located(document, item as Node | null);
      }
      if (!isMap(content)) return undefined;
      const pair = content.items.findLast(
        ({ key: name }) => isScalar(name) && String(name.value) === segment,
      );
      return pair && located(document, pair.value as Node | null, pair.key as Node);
    },
  };
};

const hasAliases = (document: Document): boolean => {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
};

const duplicateKeys = (document: Document): Fault[] => {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (names.has(name) && faults.length < MOST_FAULTS) {
          faults.push({
            kind: 'duplicate-key',
            ...spanOf(key),
            message: `${JSON.stringify(name)} is given twice in the same object; only this one counts.`,
            expected: 'each key once',
            suggestion: 'Join the two, or take one out.',
          });
        }
        names.add(name);
      }
    },
  });
  return faults;
};

/** @throws {RangeError} where it nests so deep that the engine gives up */
export const readYaml = (text: string): Source => {
  const document = parseYaml(text);
  const error = foremost(document.errors, text);
  const space = strangeIndent(text);
  const faults = space ? [space] : error ? [faultOf(error, text)] : [];
  let data: unknown;
  if (!faults.length) {
    try {
      data = document.toJS({ maxAliasCount: MOST_ALIASES });
      faults.push(...duplicateKeys(document), ...unseenIn(document, text));
    } catch (thrown) {
      if (!(thrown instanceof ReferenceError)) throw thrown;
      faults.push(aliasFault(thrown.message, document));
    }
  }
  return {
    syntax: 'yaml',
    data,
    faults,
    extra: { kind: 'yaml', offset: 0, length: 0, isMendable: false, isMistake: false },
    root: document.contents ? located(document, document.contents) : undefined,
    hasAliases: hasAliases(document),
  };
};
