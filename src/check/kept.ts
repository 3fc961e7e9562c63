import type { Pathway } from '../model/index.js';

/** Whether an entry has come to nothing: taken out, or an action that names no task there is. */
const isGone = (entry: unknown, tasks: ReadonlySet<string>): boolean => {
  if (entry === undefined) return true;
  const { task } = Object(entry) as { readonly task?: unknown };
  return typeof task === 'string' && !tasks.has(task);
};

/**
 * Finds, for a list as `readDocument` leaves it, which of its entries the pathway has.
 * @returns the indexes of these, in the order of the pathway
 */
export const keptIn = (pathway: Pathway): ((list: readonly unknown[]) => number[]) => {
  const tasks = new Set(pathway.roadmap.flatMap((phase) => phase.tasks.map(({ id }) => id)));
  return (list) => Array.from(list.keys()).filter((index) => !isGone(list[index], tasks));
};
