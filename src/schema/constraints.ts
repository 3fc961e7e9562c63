/** What zod cannot tell of the format's own checks, in the words of JSON Schema. */
import * as z from 'zod/mini';
import {
  FORMAT_VERSION,
  LONGEST_TAG,
  MOST_HOURS,
  PATTERNS,
  type CheckName,
} from '../model/format.js';
import { pathwaySchema } from '../model/schema.js';
import type { JsonSchema } from './json-schema.js';

/**
 * A language tag by its outline: which languages there are, only the reader's own tables know, and nothing that they
 * accept may be refused here.
 */
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A day, a month or a year. That 31 February does not exist is beyond a pattern. */
const DATE = /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/;

const matching = ({ source }: RegExp): JsonSchema => ({ pattern: source });

/** Every check has an entry, so that none is forgotten. */
const CONSTRAINTS: Readonly<Record<CheckName, JsonSchema>> = {
  version: { const: FORMAT_VERSION },
  text: matching(PATTERNS.text),
  'not-negative': { minimum: 0 },
  whole: { type: 'integer', minimum: 0 },
  // JSON Schema compares no two values of a document: `min` above `max` is left to `parse`.
  range: {},
  language: { ...matching(LANGUAGE), maxLength: LONGEST_TAG },
  date: matching(DATE),
  currency: matching(PATTERNS.currency),
  region: matching(PATTERNS.region),
  slug: matching(PATTERNS.slug),
  demand: { anyOf: [{ required: ['level'] }, { required: ['note'] }] },
  pace: { exclusiveMinimum: 0, maximum: MOST_HOURS },
};

/** The names of a schema's checks: each is the text of the error that it would raise. */
const checksOf = (schema: z.core.$ZodType): CheckName[] =>
  (schema._zod.def.checks ?? []).map(
    // Made from a text, the function asks nothing of the issue that it is called for.
    ({ _zod: { def } }) => def.error?.({} as never) as CheckName,
  );

/** The format as zod writes it, with its checks, but without names and explanations. */
export const constrainedSchema = (): JsonSchema =>
  z.toJSONSchema(pathwaySchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      for (const check of checksOf(zodSchema)) Object.assign(jsonSchema, CONSTRAINTS[check]);
    },
  }) as JsonSchema;
