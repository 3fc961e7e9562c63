/**
 * What can't change, such as a pathway from `parse` or its tasks, is worked out once and kept as long as that is; of anything else,
 * it is worked out each time.
 */
export const once = <Key extends object, Value>(
  workOut: (key: Key) => Value,
): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = workOut(key);
    // Whoever asks next gets the same.
    if (Object.isFrozen(key)) known.set(key, { value: Object.freeze(value) });
    return value;
  };
};
