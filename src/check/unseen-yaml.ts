/** What YAML takes for signs of its own although an author may have meant it as text, and what it reads as other numbers. */
import { isPair, isScalar, visit, type Document, type Scalar, type YAMLMap } from 'yaml';
import { doubtfulNumber } from './doubtful-numbers.js';
import type { Span } from './lines.js';
import { MOST_FAULTS, type Fault } from './source.js';

const unseen = (span: Span, message: string): Fault => ({
  kind: 'unseen-text',
  severity: 'warning',
  ...span,
  message,
  expected: 'texts with such signs in quotation marks',
  suggestion: 'Put the whole text in quotation marks if this belongs to it, or take it out.',
});

/** Where a node's own text ends, and all that belongs to it. */
const rangeOf = (node: Scalar): readonly [start: number, end: number, all: number] =>
  node.range ?? [0, 0, 0];

/** `Learn C #1 of all`: people put a space behind the sign of a comment, and none where it is one of the text. */
const gluedComment = (node: Scalar, text: string): Fault | undefined => {
  const isText = node.type === 'PLAIN' && typeof node.value !== 'number';
  if (!isText) return undefined;
  const [, end] = rangeOf(node);
  const line = text
    .slice(end, end + 200)
    .split(/[\r\n]/, 1)
    .join('');
  const [, before = '', comment] = /^([ \t]*)(#[\p{L}\p{N}].*)/u.exec(line) ?? [];
  return comment === undefined
    ? undefined
    : unseen(
        { offset: end + before.length, length: comment.length },
        'From this # on, the line is a comment, which readers do not see.',
      );
};

/** `{ min: 28,500 }`: the number ends at the comma, and what is behind it becomes a key without a value. */
const splitNumber = ({ flow, items }: YAMLMap, at: number): Fault | undefined => {
  const { key, value } = items[at]!;
  const before = items[at - 1]?.value;
  if (!flow || !isScalar(key) || !isScalar(before)) return undefined;
  const isSplit =
    typeof before.value === 'number' &&
    /^\d{3}$/.test(key.source ?? '') &&
    (value === null || (isScalar(value) && value.value === null));
  if (!isSplit) return undefined;
  const [start] = rangeOf(before);
  const [, end] = rangeOf(key);
  const whole = `${before.source ?? ''}${key.source ?? ''}`;
  return {
    kind: 'doubtful-number',
    offset: start,
    length: end - start,
    message: `The comma ends the number: this is read as ${before.source ?? ''}, and ${key.source ?? ''} as a key.`,
    expected: 'numbers without a sign between thousands',
    suggestion: `Write ${whole}.`,
  };
};

/** @param text the document's */
export const unseenIn = (document: Document.Parsed, text: string): Fault[] => {
  const faults: Fault[] = document.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos: [offset, end] }) =>
      unseen(
        { offset, length: end - offset },
        `To YAML, ${text.slice(offset, end)} says of what kind the text behind it is; readers do not see it.`,
      ),
    );
  const anchors = new Map<string, Span>();
  visit(document, {
    Alias(_, { source }) {
      anchors.delete(source);
    },
    Node(_, node) {
      if (!('anchor' in node) || !node.anchor) return;
      const start = node.range?.[0] ?? 0;
      const mark = `&${node.anchor}`;
      const offset = text.lastIndexOf(mark, start);
      anchors.set(node.anchor, { offset: Math.max(offset, 0), length: mark.length });
    },
  });
  visit(document, {
    Map(_, map) {
      for (const at of map.items.keys()) faults.push(...[splitNumber(map, at) ?? []].flat());
    },
    Scalar(_, node, path) {
      const owner = path.at(-1);
      if (isPair(owner) && owner.key === node) return;
      const [start, end] = rangeOf(node);
      const found =
        typeof node.value === 'number'
          ? doubtfulNumber(node.source ?? '', { offset: start, length: end - start })
          : gluedComment(node, text);
      if (found) faults.push(found);
    },
  });
  for (const [name, span] of anchors) {
    faults.push(
      unseen(
        span,
        `To YAML, &${name} is a name for what stands behind it, and nothing uses it; readers do not see it.`,
      ),
    );
  }
  return faults.slice(0, MOST_FAULTS);
};
