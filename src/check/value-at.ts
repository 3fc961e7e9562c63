import type { Segment } from '../model/index.js';

/** What is met on the way to a place in a document, and what stands there last of all. */
export const valuesAlong = (data: unknown, segments: readonly Segment[]): unknown[] => {
  let part = data;
  return segments.map(
    (segment) => (part = (part as Record<Segment, unknown> | undefined | null)?.[segment]),
  );
};

/** What stands at a place in a document; undefined where nothing does. */
export const valueAt = (data: unknown, segments: readonly Segment[]): unknown =>
  segments.length ? valuesAlong(data, segments).at(-1) : data;
