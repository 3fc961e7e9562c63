/** Where in a document the format knows a key. */
import { pathwayJsonSchema } from './index.js';
import type { JsonSchema } from './json-schema.js';

/** A place by its keys, with `[]` for any entry of a list: `['roadmap', '[]']`; empty for the document itself. */
export type Owner = readonly string[];

const ENTRY = '[]';

/** Keys that more kinds of objects have say nothing of where they belong. */
const MOST_KINDS = 3;

interface Known {
  readonly places: Owner[];
  /** The kinds of objects that have it. */
  readonly kinds: Set<JsonSchema>;
}

const collect = (): ReadonlyMap<string, Known> => {
  const schema = pathwayJsonSchema();
  const keys = new Map<string, Known>();
  const visit = (part: JsonSchema, place: Owner, within: readonly string[]): void => {
    if (part.$ref !== undefined) {
      const name = part.$ref.replace('#/definitions/', '');
      const definition = schema.definitions?.[name];
      if (definition && !within.includes(name)) visit(definition, place, [...within, name]);
    }
    for (const form of part.anyOf ?? []) visit(form, place, within);
    if (part.items) visit(part.items, [...place, ENTRY], within);
    for (const [key, value] of Object.entries(part.properties ?? {})) {
      const known = keys.get(key) ?? { places: [], kinds: new Set() };
      keys.set(key, known);
      known.places.push(place);
      known.kinds.add(part);
      // Headings are called as what they stand over.
      if (key !== 'headings') visit(value, [...place, key], within);
    }
  };
  visit(schema, [], []);
  return keys;
};

let collected: ReadonlyMap<string, Known> | undefined;

/** Steps up and down again from one place to another; a list and its entry are one. */
const stepsBetween = (one: Owner, other: Owner): number => {
  const [from, to] = [one, other].map((place) => place.filter((step) => step !== ENTRY));
  let shared = 0;
  while (shared < from!.length && from![shared] === to![shared]) shared += 1;
  return from!.length - shared + to!.length - shared;
};

/** Farther away than so many steps, a key is likely to be another of the same name. */
const MOST_STEPS = 3;

/** So many places can still be named in a sentence. */
const MOST_PLACES = 3;

/**
 * The places nearest to another that have a key.
 * @param segments of the object that has the key and should not
 * @returns nothing where the format does not know the key, or knows it in too many places
 */
export const ownersOf = (key: string, segments: readonly (string | number)[]): Owner[] => {
  collected ??= collect();
  const known = collected.get(key);
  if (!known || known.kinds.size > MOST_KINDS) return [];
  const here = segments.map((segment) => (typeof segment === 'number' ? ENTRY : segment));
  const steps = known.places.map((place) => stepsBetween(here, place));
  const least = Math.min(...steps);
  const nearest = known.places.filter((_, index) => steps[index] === least);
  const distinct = [...new Map(nearest.map((place) => [place.join('.'), place])).values()];
  return least > MOST_STEPS || distinct.length > MOST_PLACES ? [] : distinct;
};
