/** The format as a zod schema, which says of a document what is wrong with it and where. */
import * as z from 'zod/mini';
import { describeFormat } from './format.js';

// Named one by one: all of `z` as a value would bring all of zod.
export const pathwaySchema = describeFormat({
  array: z.array,
  boolean: z.boolean,
  enum: z.enum,
  number: z.number,
  optional: z.optional,
  refine: z.refine,
  strictObject: z.strictObject,
  string: z.string,
  union: z.union,
});

/** A pathway as people write it: short forms, optional ids. */
export type PathwayDocument = z.input<typeof pathwaySchema>;
