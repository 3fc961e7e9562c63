/** Documents that were changed at random, from good ones. */
import fc from 'fast-check';

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
