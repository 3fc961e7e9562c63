/** The format as a JSON Schema, for editors: completion, explanations and marks under mistakes. */
import { constrainedSchema } from './constraints.js';
import { EXPLANATIONS, FORMS, ROOT, type Explanation } from './explanations/index.js';
import type { JsonSchema } from './json-schema.js';

export type { JsonSchema } from './json-schema.js';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** What stands at a path such as `roadmap[].tasks[]`, through unions. */
const schemaAt = (root: JsonSchema, path: string): JsonSchema => {
  const steps = path.match(/[^.[\]]+|\[\]/g) ?? [];
  const step = (schema: JsonSchema, key: string): JsonSchema | undefined => {
    const here = key === '[]' ? schema.items : schema.properties?.[key];
    if (here) return here;
    for (const form of schema.anyOf ?? []) {
      const found = step(form, key);
      if (found) return found;
    }
    return undefined;
  };
  return steps.reduce((schema, key) => step(schema, key)!, root);
};

/** An explanation as keywords. What the words of an enum mean goes into the description, which every editor shows. */
const annotations = (explanation: Explanation | undefined): JsonSchema => {
  if (!explanation) return {};
  const { title, description, values = {}, ...rest } = explanation;
  const meanings = Object.entries(values).map(([value, meaning]) => `${value}: ${meaning}`);
  return { title, description: [description, ...meanings].join('\n'), ...rest };
};

/**
 * Makes the schema: the constraints come from the format, and what recurs becomes a definition.
 *
 * A definition has a comment but no title or description: editors let those of a definition replace those of the field
 * that refers to it.
 */
export const pathwayJsonSchema = (): JsonSchema => {
  const raw = constrainedSchema();
  const forms = Object.entries(FORMS).map(([name, { at, comment }]) => {
    const schema = schemaAt(raw, at);
    return { name, comment, schema, key: JSON.stringify(schema) };
  });
  const nameOf = new Map(forms.map(({ key, name }) => [key, name]));

  /** @param path of the schema, from the document or from the definition that it stands in */
  const explained = (schema: JsonSchema, path: string): JsonSchema => ({
    ...annotations(EXPLANATIONS[path]),
    ...referred(schema, path),
  });
  const referred = (schema: JsonSchema, path: string): JsonSchema => {
    const name = nameOf.get(JSON.stringify(schema));
    return name ? { $ref: `#/definitions/${name}` } : body(schema, path);
  };
  const body = ({ properties, items, anyOf, ...rest }: JsonSchema, path: string): JsonSchema => ({
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, field]) => [
          key,
          explained(field, path ? `${path}.${key}` : key),
        ]),
      ),
    }),
    ...(items && { items: explained(items, `${path}[]`) }),
    // The forms of a union have no explanation of their own: it would be shown in place of the field's.
    ...(anyOf && { anyOf: anyOf.map((form) => referred(form, path)) }),
  });

  const { $schema: _, ...document } = raw;
  return {
    $schema: DRAFT,
    ...annotations(ROOT),
    ...body(document, ''),
    definitions: Object.fromEntries(
      forms.map(({ name, comment, schema }) => [
        name,
        { $comment: comment, ...body(schema, name) },
      ]),
    ),
  };
};
