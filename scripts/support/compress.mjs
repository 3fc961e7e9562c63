import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';

/**
 * Ways to write the same script: which is the smallest once compressed depends on the whole of it, by chance and by up
 * to half a percent, so that all are tried.
 */
const ways = [1, 2, 3].flatMap((quote_style) =>
  [false, true].map((wrap_func_args) => ({ quote_style, wrap_func_args })),
);

/** Ways to shorten it, of which the same is true. */
const shortenings = [false, true].flatMap((unsafe_methods) =>
  [true, false].flatMap((lhs_constants) =>
    [3, 1].map((passes) => ({ unsafe_methods, lhs_constants, passes })),
  ),
);

/** Those that are the smallest without compression. @param {typeof shortenings[number]} shortening */
const isUsual = ({ lhs_constants, passes }) => lhs_constants && passes === 3;

/** @param {string} code */
const compressedSize = (code) => brotliCompressSync(code).length;

/**
 * The types do not know that Terser gives and takes its syntax tree.
 *
 * @typedef {import('terser').MinifyOutput & { ast: string }} Worked
 */

/**
 * @param {string} code
 * @param {typeof shortenings[number]} shortening
 * @returns {Promise<string[]>} the same script, shorter, in all ways to write it
 */
async function writings(code, shortening) {
  const compress = {
    unsafe_arrows: true,
    pure_getters: true,
    keep_fargs: false,
    ...shortening,
  };
  // To shorten takes far longer than to write, and is the same for all ways; so the tree is kept, by `ast`.
  const format = { ...ways[0], ast: true, code: false };
  const worked = await minify(code, { module: true, ecma: 2020, compress, format });
  const { ast } = /** @type {Worked} */ (worked);
  const written = [];
  for (const way of ways) {
    const format = { ...way, ast: true };
    const result = await minify(ast, { ecma: 2020, compress: false, mangle: false, format });
    written.push(result.code ?? code);
  }
  return written;
}

/**
 * The same script in ASCII alone. Terser's `ascii_only` leaves tagged templates as they are.
 *
 * @param {string} code
 * @throws where a script looks at how it is written, which this changes
 */
function inAscii(code) {
  if (/\.raw\b/.test(code))
    throw new Error('A classic script may not ask for the raw text of a template.');
  return code.replace(/\\[^]|[\u0080-\uffff]/g, (found) => {
    const last = found.slice(-1);
    return last < '\x80' ? found : `\\u${last.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * A Vite plugin that runs Terser over chunks which Vite has minified already: what the two find together is a hundredth
 * of the script smaller than what either finds alone.
 *
 * @param {object} [options]
 * @param {boolean} [options.isTight] - whether the entry is near its ceiling, and worth trying everything on
 * @param {boolean} [options.isClassic] - whether it is no module: such a script is read in the encoding of the page
 * @returns {import('vite').Plugin}
 */
export function compress({ isTight = false, isClassic = false } = {}) {
  return {
    name: 'compress',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const all = [chunk.code];
          const worthwhile = isTight && chunk.isEntry ? shortenings : shortenings.filter(isUsual);
          for (const shortening of worthwhile)
            all.push(...(await writings(chunk.code, shortening)));
          const written = isClassic ? all.map(inAscii) : all;
          const sized = written.map((code) => ({ code, size: compressedSize(code) }));
          chunk.code = sized.reduce((best, next) => (next.size < best.size ? next : best)).code;
        }
      },
    },
  };
}
