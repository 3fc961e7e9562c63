/** Changes JSON where it has to be changed; everything else keeps its spaces, comments and order. */
import { applyEdits, modify, parseTree, type Edit, type Node } from 'jsonc-parser';
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

const editFor = (text: string, root: Node, { segments, mend }: Change): Edit | undefined => {
  const node = nodeAt(root, segments);
  if (!node) return undefined;
  switch (mend.kind) {
    case 'replace':
      return replaceBy(node, JSON.stringify(mend.value));
    case 'enlist':
      return replaceBy(node, `[${text.slice(node.offset, node.offset + node.length)}]`);
    case 'rename': {
      const { parent } = node;
      const isTaken = parent?.parent?.children?.some(
        ({ children: [name] = [] }) => name?.value === mend.key,
      );
      const key = parent?.children?.[0];
      return key && !isTaken ? replaceBy(key, JSON.stringify(mend.key)) : undefined;
    }
    case 'identify':
      return withId(text, node, mend.id, mend.textKey);
    case 'remove':
      return undefined;
  }
};

/** Leaves out each that begins before the one before it has ended. */
const apart = <T extends { readonly edit: Edit }>(planned: readonly T[]): T[] => {
  let end = 0;
  return planned
    .toSorted((a, b) => a.edit.offset - b.edit.offset)
    .filter(({ edit: { offset, length } }) => {
      if (offset < end) return false;
      end = offset + length;
      return true;
    });
};

/** Makes as many of the changes as can be made at once. */
export const changeJson = (text: string, changes: readonly Change[]): Changed => {
  const [mark = ''] = /^\uFEFF/.exec(text) ?? [];
  const bare = text.slice(mark.length);
  const root = parseTree(bare, [], { allowTrailingComma: true });
  if (!root) return { text, made: [] };
  const planned = apart(
    changes.flatMap((change) => {
      const edit = editFor(bare, root, change);
      return edit ? [{ change, edit }] : [];
    }),
  );
  if (planned.length) {
    return {
      text:
        mark +
        applyEdits(
          bare,
          planned.map(({ edit }) => edit),
        ),
      made: planned.map(({ change }) => change),
    };
  }
  // To take a key out moves what is around it: one at a time, when nothing else is left to do.
  const removal = changes.find(({ mend }) => mend.kind === 'remove');
  if (!removal) return { text, made: [] };
  const edits = modify(bare, [...removal.segments], undefined, {});
  return { text: mark + applyEdits(bare, edits), made: edits.length ? [removal] : [] };
};
