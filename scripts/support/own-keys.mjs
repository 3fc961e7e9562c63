/**
 * A Vite plugin for the scripts that pages load: zod lists what its tables hold with `for … in`, and would find there
 * what a page has given all objects, and fail as it loads.
 *
 * @returns {import('vite').Plugin}
 */
export function ownKeys() {
  return {
    name: 'own-keys',
    transform: {
      filter: { id: /zod\/v4\/core\/util\.js$/ },
      handler: (code) => ({
        code: code.replace(
          /for \(const key in (table|computes)\)/g,
          'for (const key of Object.keys($1))',
        ),
        map: null,
      }),
    },
  };
}
