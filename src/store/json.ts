/** Data as JSON, on pages too whose lists have a `toJSON`, as Prototype.js gave it to them. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    // What is held, not what `toJSON` has made of it.
    return this[key];
  });
