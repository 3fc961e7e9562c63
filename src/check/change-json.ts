/** Changes JSON where it has to be changed; everything else keeps its spaces, comments and order. */
import { applyEdits, createScanner, parseTree, type Edit, type Node } from 'jsonc-parser';
import type { Segment } from '../model/index.js';
import type { Change, Changed } from './change.js';

const replaceBy = ({ offset, length }: Node, content: string): Edit => ({
  offset,
  length,
  content,
});

/** Of a key that is given twice the last counts, here as when the document is read. */
const nodeAt = (root: Node, segments: readonly Segment[]): Node | undefined =>
  segments.reduce<Node | undefined>((node, segment) => {
    if (node?.type === 'array') return node.children?.[Number(segment)];
    return node?.children?.findLast(({ children: [name] = [] }) => name?.value === segment)
      ?.children?.[1];
  }, root);

/** The id comes first, spaced as the first property is. */
const withId = (text: string, node: Node, id: string, textKey: string): Edit | undefined => {
  const json = JSON.stringify(id);
  if (node.type === 'string') {
    const own = text.slice(node.offset, node.offset + node.length);
    return replaceBy(node, `{ "id": ${json}, "${textKey}": ${own} }`);
  }
  const first = node.children?.[0];
  if (node.type !== 'object' || !first) return undefined;
  const [space = ''] = /\s*$/.exec(text.slice(node.offset + 1, first.offset)) ?? [];
  const between = space.includes('\n') ? space : ' ';
  return { offset: first.offset, length: 0, content: `"id": ${json},${between}` };
};

/** Takes a property out with the comma behind it, or with the one before it where it is the last; comments stay. */
const withoutProperty = (text: string, property: Node): Edit[] => {
  const end = property.offset + property.length;
  const siblings = property.parent?.children ?? [];
  const index = siblings.indexOf(property);
  const commaFrom = (from: number): number | undefined => {
    const scanner = createScanner(text, true);
    scanner.setPosition(from);
    scanner.scan();
    const at = scanner.getTokenOffset();
    return text[at] === ',' ? at : undefined;
  };
  const before = siblings[index - 1];
  const comma = commaFrom(end) ?? (before && commaFrom(before.offset + before.length));
  // With its line, where nothing else is on it.
  const rest = text.slice((comma ?? -1) < end ? end : comma! + 1);
  const isAlone = /^[ \t]*(?:\r?\n|$)/.test(rest);
  const [lead = ''] = isAlone ? (/\r?\n[ \t]*$/.exec(text.slice(0, property.offset)) ?? []) : [];
  return [
    { offset: property.offset - lead.length, length: property.length + lead.length, content: '' },
    ...(comma === undefined ? [] : [{ offset: comma, length: 1, content: '' }]),
  ];
};

const editsFor = (text: string, root: Node, { segments, mend }: Change): Edit[] => {
  const node = nodeAt(root, segments);
  if (!node) return [];
  const own = text.slice(node.offset, node.offset + node.length);
  switch (mend.kind) {
    case 'replace':
      return [replaceBy(node, JSON.stringify(mend.value))];
    case 'quote':
      return [replaceBy(node, JSON.stringify(own))];
    case 'enlist':
      return [replaceBy(node, `[${own}]`)];
    case 'rename': {
      const [key] = node.parent?.children ?? [];
      return key ? [replaceBy(key, JSON.stringify(mend.key))] : [];
    }
    case 'identify': {
      const edit = withId(text, node, mend.id, mend.textKey);
      return edit ? [edit] : [];
    }
    case 'remove': {
      const { parent } = node;
      if (parent?.type !== 'property') return [];
      const [key] = parent.children ?? [];
      // A comment between the two would go with them.
      const isBare = key && !text.slice(key.offset + key.length, node.offset).includes('/');
      return isBare ? withoutProperty(text, parent) : [];
    }
  }
};

/** The object and the key that a rename would give it; undefined for any other change. */
const renamed = (root: Node, { segments, mend }: Change): string | undefined =>
  mend.kind === 'rename'
    ? JSON.stringify([nodeAt(root, segments.slice(0, -1))?.offset, mend.key])
    : undefined;

const isTaken = (root: Node, { segments, mend }: Change): boolean =>
  mend.kind === 'rename' && nodeAt(root, [...segments.slice(0, -1), mend.key]) !== undefined;

/** Makes as many of the changes as can be made at once. */
export const changeJson = (text: string, changes: readonly Change[]): Changed => {
  const [mark = ''] = /^\uFEFF/.exec(text) ?? [];
  const bare = text.slice(mark.length);
  const root = parseTree(bare, [], { allowTrailingComma: true });
  if (!root) return { text, made: [] };
  const made: Change[] = [];
  const edits: Edit[] = [];
  const names = new Set<string>();
  for (const change of changes) {
    const name = renamed(root, change);
    // Two keys of one object must not become one.
    if (isTaken(root, change) || (name !== undefined && names.has(name))) continue;
    const own = editsFor(bare, root, change);
    const isFree = own.every((edit) =>
      edits.every(
        ({ offset, length }) =>
          edit.offset + edit.length <= offset || edit.offset >= offset + length,
      ),
    );
    // Two removals that would share a comma are made one after the other.
    if (!own.length || !isFree) continue;
    if (name !== undefined) names.add(name);
    made.push(change);
    edits.push(...own);
  }
  return made.length ? { text: mark + applyEdits(bare, edits), made } : { text, made };
};
