/** What could stand at a place of a document, from the examples of the schema. */
import { pathwayJsonSchema } from './index.js';
import type { JsonSchema } from './json-schema.js';

let made: JsonSchema | undefined;

const referred = (schema: JsonSchema): JsonSchema => {
  made ??= pathwayJsonSchema();
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : { ...made.definitions?.[name], ...schema };
};

/** A schema with those of its forms, where it is a choice of several. */
const formsOf = (schema: JsonSchema): JsonSchema[] => {
  const whole = referred(schema);
  return [whole, ...(whole.anyOf ?? []).flatMap(formsOf)];
};

const fieldAt = (segments: readonly (string | number)[]): JsonSchema[] =>
  segments.reduce<JsonSchema[]>(
    (schemas, segment) =>
      schemas.flatMap(({ properties, items }) => {
        const field = typeof segment === 'number' ? items : properties?.[segment];
        return field ? formsOf(field) : [];
      }),
    formsOf((made ??= pathwayJsonSchema())),
  );

/** The keys whose text says what an item is. */
const NAMING = ['title', 'name', 'text', 'question', 'by'];

/** @param own what the author has written: it becomes the text that says what the item is */
const objectOf = (
  { required = [], properties = {} }: JsonSchema,
  own?: string,
): Record<string, unknown> | undefined => {
  const naming = own ? required.find((key) => NAMING.includes(key)) : undefined;
  if (own !== undefined && naming === undefined) return undefined;
  const entries = required.map(
    (key) => [key, key === naming ? own : exampleOf(formsOf(properties[key]!))] as const,
  );
  return entries.length && entries.every(([, value]) => value !== undefined)
    ? Object.fromEntries(entries)
    : undefined;
};

const exampleOf = (forms: readonly JsonSchema[], own?: unknown): unknown => {
  const object = forms.find(({ properties }) => properties);
  // A date or a number says not what an item is.
  const isName = typeof own === 'string' && /\p{L}/u.test(own);
  const fromOwn = object && isName ? objectOf(object, own) : undefined;
  if (fromOwn) return fromOwn;
  for (const { examples, const: only, enum: words } of forms) {
    const example = examples?.[0] ?? only ?? words?.[0];
    if (example !== undefined) return example;
  }
  if (object) return objectOf(object);
  const list = forms.find(({ items }) => items);
  const item = list && exampleOf(formsOf(list.items!));
  return item === undefined ? undefined : [item];
};

/**
 * @param segments where, as keys and indexes
 * @param own what the author has written there, which is used if it fits
 * @returns undefined where the format knows nothing, or nothing in particular
 */
export const exampleAt = (segments: readonly (string | number)[], own?: unknown): unknown =>
  exampleOf(fieldAt(segments), own);
