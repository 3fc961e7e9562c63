import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Whitespace may become one space but never vanish, entities and closing slashes stay as written: a reader must
 * see, and a parser must build, exactly what the source says.
 */
export const htmlOptions = {
  conservativeCollapse: true,
  decodeEntities: false,
  keepClosingSlash: true,
  minifyCSS: minifyCss,
  minifyJS: false,
  processConditionalComments: false,
  removeEmptyAttributes: false,
};

/** What `minify-literals` puts where a template has an expression. */
const expression = String.raw`@TEMPLATE_EXPRESSION_*\(\);`;
const string = String.raw`"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'`;
const kept = `(?<kept>${expression}|${string})`;
const comments = new RegExp(String.raw`${kept}|/\*[\s\S]*?\*/`, 'g');
const blanks = new RegExp(
  String.raw`${kept}|[\s;]*(?<brace>\})\s*|\s*(?<mark>[{,;])\s*|(?<colon>:)\s+|\s+`,
  'g',
);

/**
 * Takes comments and needless whitespace out of CSS, and nothing else. The minifier that `minify-literals` brings
 * gives up on nesting, container queries and `@layer`; others drop declarations that look overridden, which are the
 * fallbacks for older browsers. Compressed, whitespace is nearly all there is to gain.
 *
 * @param {string} css - a style sheet, with placeholders for its expressions
 * @returns {string} the same style sheet, shorter
 */
export function minifyCss(css) {
  return css
    .replace(comments, (...match) => match.at(-1).kept ?? ' ')
    .replace(blanks, (...match) => {
      const { kept, brace, mark, colon } = match.at(-1);
      return kept ?? brace ?? mark ?? colon ?? ' ';
    })
    .trim();
}

/**
 * A Vite plugin that minifies the `html`, `svg` and `css` template literals of our own modules. It runs after the
 * types are stripped, so that its parser meets plain JavaScript only.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform: {
      filter: { id: { include: /\/src\/.*\.ts$/ } },
      async handler(code, id) {
        const result = await minifyHTMLLiterals(code, { fileName: id, minifyOptions: htmlOptions });
        return result && { code: result.code, map: result.map?.toString() ?? null };
      },
    },
  };
}
