import type { ProblemCode, Segment } from './problem.js';

/** Largest document, in bytes of UTF-8. */
export const MAX_BYTES = 1024 * 1024;
/** Most list entries in a document, all lists together. */
export const MAX_ITEMS = 10_000;
/** Most levels of lists and objects inside one another. */
export const MAX_DEPTH = 64;

export type LimitCode = Extract<ProblemCode, 'too-large' | 'too-many-items' | 'too-deep'>;

/** A document is past one of the limits. */
export class LimitError extends Error {
  constructor(
    readonly code: LimitCode,
    readonly segments: readonly Segment[] = [],
  ) {
    super(code);
  }
}

/**
 * A copy of JSON-like data that nothing else holds: own enumerable keys only, objects without a prototype, so that
 * neither `__proto__` in the data nor a host page's changes to `Object.prototype` reach the rules.
 * @param onUnsafeKey told where each `__proto__` stands, which is left out
 * @throws {LimitError}
 */
export const plainCopy = (input: unknown, onUnsafeKey: (segments: Segment[]) => void): unknown => {
  let items = 0;
  let bytes = 0;
  const encoder = new TextEncoder();
  const place: Segment[] = [];

  const spend = (text: string) => {
    bytes += encoder.encode(text).length;
    if (bytes > MAX_BYTES) throw new LimitError('too-large');
    // Half a character can stand in no address, so in no id.
    return text.toWellFormed();
  };
  const inside = (value: object, key: Segment): unknown => {
    place.push(key);
    const copied = copy((value as Record<Segment, unknown>)[key]);
    place.pop();
    return copied;
  };
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return spend(value);
    if (typeof value !== 'object' || !value) return value;
    // Where it runs away is seen from its first steps.
    if (place.length >= MAX_DEPTH) throw new LimitError('too-deep', place.slice(0, 3));
    if (Array.isArray(value)) {
      const { length } = value;
      items += length;
      if (items > MAX_ITEMS) throw new LimitError('too-many-items', place);
      // By index: the holes of a sparse list are filled, and an iterator of the list's own has no say.
      return Array.from({ length }, (_, index) => inside(value, index));
    }
    const object = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      spend(key);
      if (key === '__proto__') onUnsafeKey([...place]);
      else object[key] = inside(value, key);
    }
    return object;
  };

  return copy(input);
};
