/** Documents that were changed at random, from good ones, and values that nobody expects. */
import fc from 'fast-check';
import type { Pathway } from '../../src/model/index.js';
import { readFlawless } from '../../src/model/read-flawless.js';

type Path = readonly (string | number)[];

/** The place of every value of a document but the document itself. */
const placesIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        return [place, ...placesIn(inner, place)];
      })
    : [];

/** Sets own data even where the key is `__proto__`, as `JSON.parse` does. */
const setOwn = (owner: object, key: string | number, value: unknown): void => {
  Object.defineProperty(owner, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
};

export interface Mutation {
  readonly kind: 'replace' | 'remove' | 'repeat' | 'add';
  readonly at: number;
  readonly key: string;
  readonly value: unknown;
}

/** Changes a document in one place. */
export const mutate = (document: unknown, { kind, at, key, value: stray }: Mutation): void => {
  // Its own copy each time: a value that two mutations share could come to contain itself.
  const value: unknown = stray === undefined ? undefined : JSON.parse(JSON.stringify(stray));
  const places = placesIn(document);
  const place = places[at % places.length];
  if (!place) return;
  const owner = place
    .slice(0, -1)
    .reduce<object>((outer, step) => (outer as Record<string, object>)[step]!, document as object);
  const last = place.at(-1)!;
  const here = (owner as Record<string, unknown>)[last];
  if (kind === 'replace') setOwn(owner, last, value);
  else if (kind === 'add') setOwn(owner, Array.isArray(owner) ? owner.length : key, value);
  else if (kind === 'repeat' && Array.isArray(owner)) owner.push(structuredClone(here));
  else if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else Reflect.deleteProperty(owner, last);
};

/** Figures that the format lets through and that nobody expects. */
export const oddFigures: readonly unknown[] = [
  0,
  1e-308,
  1e308,
  Number.MAX_SAFE_INTEGER,
  { min: 0, max: 1e308 },
  { min: 1e-308, max: 1e-307 },
  { min: 0, max: 0 },
];

const isFigure = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && Object.keys(value).join() === 'min,max');

const valueAt = (document: unknown, place: Path): unknown =>
  place.reduce((owner, step) => (owner as Record<string, unknown>)[step], document);

/** The place of every figure of a document, of which ranges are one and their ends are others. */
export const figurePlaces = (document: unknown): Path[] =>
  placesIn(document).filter((place) => isFigure(valueAt(document, place)));

const BASE = 'https://example.org/guides/';

/**
 * Puts values into a document, each if there is nothing to say against the document then.
 * @returns the pathway, and how many values are in it
 */
export const withValues = (
  document: unknown,
  values: readonly (readonly [Path, unknown])[],
): { readonly pathway: Pathway; readonly document: unknown; readonly count: number } => {
  let last = document;
  let pathway = readFlawless(document, BASE)!;
  let count = 0;
  for (const [place, value] of values) {
    const changed: unknown = structuredClone(last);
    const owner = valueAt(changed, place.slice(0, -1));
    // A range that a number has replaced has no ends.
    if (typeof owner !== 'object' || !owner) continue;
    setOwn(owner, place.at(-1)!, structuredClone(value));
    const read = readFlawless(changed, BASE);
    if (read) [last, pathway, count] = [changed, read, count + 1];
  }
  return { pathway, document: last, count };
};

/** @param goodTexts documents without a flaw, as text */
export const documentsFrom = (goodTexts: readonly string[]) => {
  const keys = [...new Set(goodTexts.flatMap((text) => placesIn(JSON.parse(text)).flat()))].filter(
    (key) => typeof key === 'string',
  );

  const hostileKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', ...keys);

  /** Values that stand in good documents in other places, and values that stand in none. */
  const strayValue = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>('', ' ', -1, 1e308, 0.5, [], {}, [[]], [null], { min: 5, max: 3 }),
    fc.constantFrom('__proto__', 'constructor', 'javascript:alert(1)', 'java\nscript:x', 'data:,x'),
    fc.dictionary(hostileKey, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
  );

  const mutation: fc.Arbitrary<Mutation> = fc.record({
    kind: fc.constantFrom('replace', 'remove', 'repeat', 'add'),
    at: fc.nat(),
    key: hostileKey,
    value: strayValue,
  });

  const mutatedDocument = fc
    .record({
      text: fc.constantFrom(...goodTexts),
      mutations: fc.array(mutation, { minLength: 1, maxLength: 5 }),
    })
    .map(({ text, mutations }) => {
      const document: unknown = JSON.parse(text);
      for (const each of mutations) mutate(document, each);
      return document;
    });

  const schemaShaped = fc.dictionary(hostileKey, strayValue, { maxKeys: 12 });

  const anyDocument = fc.oneof(
    { weight: 4, arbitrary: mutatedDocument },
    { weight: 1, arbitrary: schemaShaped },
    { weight: 1, arbitrary: fc.jsonValue() },
  );

  return { anyDocument, mutatedDocument };
};
