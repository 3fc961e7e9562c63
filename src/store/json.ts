/** The same lists and objects without what pages add to the prototypes of all of them. */
const bare = (value: unknown): unknown => {
  if (typeof value !== 'object' || !value) return value;
  const copy: object = Array.isArray(value)
    ? value.map(bare)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
  return Object.setPrototypeOf(copy, null);
};

/** Data as JSON, on pages too whose lists have a `toJSON`, as Prototype.js gave it to them. */
export const jsonOf = (value: unknown): string => JSON.stringify(bare(value));
