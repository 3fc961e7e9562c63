import type { Problem } from '../model/index.js';
import { valueAt, valuesAlong } from './value-at.js';

/** The ids of what stands in a part of a document, at whatever depth. */
const idsIn = function* (part: unknown): Generator {
  if (typeof part !== 'object' || !part) return;
  if ('id' in part) yield part.id;
  for (const inner of Object.values(part)) yield* idsIn(inner);
};

/**
 * Leaves out what only follows from other problems: that nothing has an id, where the item that has it stands in a part
 * that is not read because something else is wrong with it.
 * @param data what the document says
 */
export const withoutConsequences = (
  problems: readonly Problem[],
  data: unknown,
): readonly Problem[] => {
  // Of a document that is not read at all, it is not known how deep it goes.
  if (problems.some(({ grade }) => grade === 'fatal')) return problems;
  const unread = new Set<unknown>();
  for (const { code, segments } of problems) {
    if (code === 'unknown-reference') continue;
    const [part, owner] = valuesAlong(data, segments).reverse();
    // Of an item that lacks what it needs, nothing is read.
    for (const id of idsIn(code === 'missing' ? owner : part)) unread.add(id);
    // An item may be left out for what is wrong within it, but not for a key too many.
    if (code !== 'unknown-key' && typeof owner === 'object' && owner && 'id' in owner)
      unread.add(owner.id);
  }
  return problems.filter(
    ({ code, segments }) => code !== 'unknown-reference' || !unread.has(valueAt(data, segments)),
  );
};
