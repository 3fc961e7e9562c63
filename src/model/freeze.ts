/** Freezes data of ours all the way down, since elements and the host page share it. */
export const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};
