import { problem, type Problem, type Segment } from './problem.js';

/** Largest document, in bytes of UTF-8. */
export const MAX_BYTES = 1024 * 1024;
/** Most list entries in a document, all lists together. */
export const MAX_ITEMS = 10_000;
/** Most levels of lists and objects inside one another. */
export const MAX_DEPTH = 64;

/** Thrown by `plainCopy` and by readers of a document; carries the problem that is told. */
export class DocumentError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** The document is past the limit on bytes. */
export const tooLarge = (): DocumentError =>
  new DocumentError(
    problem('fatal', 'too-large', [], {
      message: 'The document is larger than 1 MiB.',
      found: 'more than 1 MiB',
      expected: `at most ${String(MAX_BYTES)} bytes`,
      suggestion: 'Split it into several pathways, or take out what readers can do without.',
    }),
  );

const tooMany = (segments: readonly Segment[]) =>
  new DocumentError(
    problem('fatal', 'too-many-items', segments, {
      message: 'The document has more than 10,000 list items.',
      found: `more than ${String(MAX_ITEMS)} items`,
      expected: `at most ${String(MAX_ITEMS)}`,
      suggestion: 'Split it into several pathways.',
    }),
  );

const tooDeep = (segments: readonly Segment[]) =>
  new DocumentError(
    problem('fatal', 'too-deep', segments.slice(0, 3), {
      message: 'The document has more than 64 levels inside one another.',
      found: `more than ${String(MAX_DEPTH)} levels`,
      expected: `at most ${String(MAX_DEPTH)}`,
      suggestion: 'Look for brackets that are opened again and again, or an object that contains itself.',
    }),
  );

/**
 * A copy of JSON-like data that nothing else holds: own enumerable keys only, objects without a prototype, so that
 * neither `__proto__` in the data nor a host page's changes to `Object.prototype` reach the rules.
 * @throws {DocumentError} past a limit
 */
export const plainCopy = (input: unknown, onUnsafeKey: (segments: Segment[]) => void): unknown => {
  let items = 0;
  let characters = 0;
  const segments: Segment[] = [];

  const spend = (text: string) => {
    characters += text.length;
    if (characters > MAX_BYTES) throw tooLarge();
  };
  const copyAt = (segment: Segment, value: unknown): unknown => {
    segments.push(segment);
    const copied = copy(value);
    segments.pop();
    return copied;
  };
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') spend(value);
    if (typeof value !== 'object' || !value) return value;
    if (segments.length >= MAX_DEPTH) throw tooDeep(segments);
    if (Array.isArray(value)) {
      items += value.length;
      if (items > MAX_ITEMS) throw tooMany(segments);
      // `Array.from` fills the holes of a sparse list, which `map` would keep.
      return Array.from(value, (item: unknown, index) => copyAt(index, item));
    }
    const object = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      spend(key);
      if (key === '__proto__') onUnsafeKey([...segments, key]);
      else object[key] = copyAt(key, (value as Record<string, unknown>)[key]);
    }
    return object;
  };

  return copy(input);
};
