/** Of what never changes, such as a pathway or its tasks, a thing is worked out once and kept as long as that is. */
export const once = <Key extends object, Value>(
  workOut: (key: Key) => Value,
): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = workOut(key);
    known.set(key, { value });
    return value;
  };
};
