/** Advises the publisher in the console, once the words for it are there. */
export const advise = (...about: Parameters<typeof import('./advice.js').tell>): void => {
  import('./advice.js').then(
    ({ tell }) => {
      tell(...about);
    },
    // What the publisher is not told is no reason to trouble the reader.
    () => undefined,
  );
};
