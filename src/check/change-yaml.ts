/** Changes YAML; comments and the order of keys stay, while spaces within lines may be laid out anew. */
import { isMap, isScalar, isSeq, YAMLMap, type Document } from 'yaml';
import type { Segment } from '../model/index.js';
import type { Change, Changed } from './change.js';
import { parseYaml, saysSomething } from './read-yaml.js';

const ownerOf = (document: Document, { segments }: Change): unknown =>
  segments.length > 1 ? document.getIn(segments.slice(0, -1), true) : document.contents;

const pairAt = (owner: unknown, key: Segment | undefined) =>
  isMap(owner)
    ? owner.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
    : undefined;

/** @returns whether there was anything to change */
const apply = (document: Document, change: Change): boolean => {
  const { segments, mend } = change;
  const owner = ownerOf(document, change);
  if (!isMap(owner) && !isSeq(owner)) return false;
  const node = document.getIn(segments, true);
  switch (mend.kind) {
    case 'replace':
      if (isScalar(node)) node.value = mend.value;
      else document.setIn(segments, mend.value);
      return true;
    case 'quote':
      // As it is written: `0110` is a code, of which the number has lost a digit.
      if (!isScalar(node) || !node.source) return false;
      node.value = node.source;
      node.type = 'QUOTE_DOUBLE';
      return true;
    case 'enlist':
      document.setIn(segments, document.createNode([node]));
      return true;
    case 'remove':
      if (saysSomething(pairAt(owner, segments.at(-1))?.key, node)) return false;
      return document.deleteIn(segments);
    case 'rename': {
      if (!isMap(owner) || owner.has(mend.key)) return false;
      const key = pairAt(owner, segments.at(-1))?.key;
      if (!isScalar(key)) return false;
      key.value = mend.key;
      return true;
    }
    case 'identify': {
      const id = document.createPair('id', mend.id);
      if (isMap(node)) {
        node.items.unshift(id);
        return true;
      }
      if (!isScalar(node)) return false;
      const item = new YAMLMap(document.schema);
      item.items.push(id, document.createPair(mend.textKey, node));
      document.setIn(segments, item);
      return true;
    }
  }
};

/** Makes the changes, one after the other. */
export const changeYaml = (text: string, changes: readonly Change[]): Changed => {
  const document = parseYaml(text);
  const made = changes.filter((change) => apply(document, change));
  if (!made.length) return { text, made };
  // Lines stay as long as the author made them, and end and begin as they did.
  const [mark = ''] = /^\uFEFF/.exec(text) ?? [];
  const indent = /^( {2,8})\S/m.exec(text)?.[1]?.length ?? 2;
  const changed = document.toString({ lineWidth: 0, indent });
  return {
    text: mark + (text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed),
    made,
  };
};
