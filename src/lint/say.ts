/** Pieces of the sentences in which rules speak. */
import type { Pathway, Priority } from '../model/index.js';

const QUOTED_LENGTH = 90;

/** A text in quotes, cut where it is long. */
export const quote = (text: string): string => {
  const plain = text.trim().replace(/\s+/g, ' ').replaceAll('“', '‘').replaceAll('”', '’');
  if (plain.length <= QUOTED_LENGTH) return `“${plain}”`;
  const words = plain.slice(0, QUOTED_LENGTH).replace(/\s+\S*$/, '');
  return `“${words.replace(/[\s,;:.–—-]+$/, '')} …”`;
};

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}` : (items[0] ?? '');

/** A number with its noun: `1 skill`, `3 skills`. */
export const counted = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** A phase as an editor finds it: by its number and its title. */
export const phaseName = ({ roadmap }: Pathway, index: number): string =>
  `phase ${index + 1} (${quote(roadmap[index]!.title)})`;

/** `phase 2`, `phases 2, 4 and 5`. */
export const phaseNumbers = (indices: readonly number[]): string =>
  `${indices.length === 1 ? 'phase' : 'phases'} ${listed(indices.map((index) => String(index + 1)))}`;

/** A priority as readers see it. */
export const priorityName = (priority: Priority): string =>
  priority === 'nice-to-have' ? 'nice to have' : priority;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
