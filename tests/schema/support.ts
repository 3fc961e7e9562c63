import { pathwayJsonSchema, type JsonSchema } from '../../src/schema/index.js';

export const schema = pathwayJsonSchema();

/** What a schema refers to, or itself. What stands beside a reference comes on top. */
export const resolve = ({ $ref, ...own }: JsonSchema): JsonSchema =>
  $ref ? { ...schema.definitions![$ref.replace('#/definitions/', '')], ...own } : own;

export interface Place {
  /** From the document, or from the definition that it stands in. */
  readonly path: string;
  readonly schema: JsonSchema;
}

const placesIn = (owner: JsonSchema, path: string): Place[] => [
  ...Object.entries(owner.properties ?? {}).flatMap(([key, field]) => {
    const place = { path: path ? `${path}.${key}` : key, schema: field };
    return [place, ...placesIn(field, place.path)];
  }),
  ...(owner.items
    ? [{ path: `${path}[]`, schema: owner.items }, ...placesIn(owner.items, `${path}[]`)]
    : []),
  ...(owner.anyOf ?? []).flatMap((form) => placesIn(form, path)),
];

/** Every field and every entry of a list, each once: definitions are gone through by themselves. */
export const places = (): Place[] => [
  ...placesIn(schema, ''),
  ...Object.entries(schema.definitions!).flatMap(([name, form]) => placesIn(form, name)),
];

/** The forms that a value may take, references and unions opened. */
export const formsOf = (field: JsonSchema): JsonSchema[] => {
  const resolved = resolve(field);
  // The `anyOf` of an object says which of its keys it needs.
  return resolved.anyOf && !resolved.properties ? resolved.anyOf.flatMap(formsOf) : [resolved];
};

/** Where a value may stand in a document: the keys to it, and `0` for the entry of a list. */
export interface Spot {
  readonly steps: readonly (string | number)[];
  readonly schema: JsonSchema;
}

/** Every place of a document where a field or an entry may stand, definitions written out wherever they are used. */
export const spots = (
  owner: JsonSchema = schema,
  steps: readonly (string | number)[] = [],
): Spot[] =>
  formsOf(owner).flatMap(({ properties = {}, items }) => [
    ...Object.entries(properties).flatMap(([key, field]) => {
      const spot = { steps: [...steps, key], schema: field };
      return [spot, ...spots(field, spot.steps)];
    }),
    ...(items ? [{ steps: [...steps, 0], schema: items }, ...spots(items, [...steps, 0])] : []),
  ]);
