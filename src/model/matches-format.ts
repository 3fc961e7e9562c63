/**
 * The format as a question with the answer yes or no. A page needs no more for a good document, and zod is a fifth of
 * a script that has to be small; what is wrong with a bad one, `schema.ts` says. A test holds the two against each other.
 */
import { describeFormat, type SchemaTools } from './format.js';

type Test = (value: unknown) => boolean;
type Checkable = Test & { check(refinement: Test): Test };

const checkable = (test: Test): Checkable =>
  Object.assign((value: unknown) => test(value), {
    check:
      (refinement: Test): Test =>
      (value) =>
        test(value) && refinement(value),
  });

const object = (shape: Readonly<Record<string, Test>>): Checkable => {
  const required = Object.keys(shape).filter((key) => !shape[key]!(undefined));
  return checkable(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      required.every((key) => Object.hasOwn(value, key)) &&
      Object.entries(value).every(
        ([key, inner]) => Object.hasOwn(shape, key) && shape[key]!(inner),
      ),
  );
};

const tools = {
  array:
    (item: Test): Test =>
    (value) =>
      Array.isArray(value) && value.every(item),
  boolean: (): Test => (value) => typeof value === 'boolean',
  enum:
    (words: readonly unknown[]): Test =>
    (value) =>
      words.includes(value),
  number: () => checkable(Number.isFinite),
  optional:
    (inner: Test): Test =>
    (value) =>
      value === undefined || inner(value),
  refine: (test: Test): Test => test,
  strictObject: object,
  string: () => checkable((value) => typeof value === 'string'),
  union:
    (options: readonly Test[]): Test =>
    (value) =>
      options.some((test) => test(value)),
};

/**
 * Whether a document is in the format.
 * @param document a plain copy, whose objects have no prototype
 */
export const matchesFormat = describeFormat(tools as unknown as SchemaTools) as unknown as Test;
