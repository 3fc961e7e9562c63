import { minify } from 'terser';

/**
 * A Vite plugin that runs Terser over chunks which Vite has minified already: what the two find together is a hundredth
 * of the script smaller than what either finds alone.
 *
 * @returns {import('vite').Plugin}
 */
export function compress() {
  return {
    name: 'compress',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: {
              passes: 3,
              unsafe_arrows: true,
              pure_getters: true,
              keep_fargs: false,
              unsafe_methods: true,
            },
            format: { quote_style: 2 },
          });
          chunk.code = code ?? chunk.code;
        }
      },
    },
  };
}
