/**
 * Lit's module of the same exports, for browsers that have constructable style sheets and for styles without
 * expressions: what is left of it then.
 */
const CSS_TAG = `
export const css = ({ length, 0: text }) => {
  if (length > 1) throw Error('css');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
export const getCompatibleStyle = (sheet) => sheet;
export const supportsAdoptingStyleSheets = true;
export const [CSSResult, unsafeCSS] = [];
`;

/**
 * A Vite plugin for the scripts that pages load: Lit's `css` makes style sheets at once. Every browser with what our
 * styles need can adopt them, so the ways round that (which a strict content security policy refuses) need not be sent.
 *
 * @returns {import('vite').Plugin}
 */
export function plainStyleSheets() {
  return {
    name: 'plain-style-sheets',
    load: {
      filter: { id: /@lit\/reactive-element\/css-tag\.js$/ },
      handler: () => ({ code: CSS_TAG, map: null, moduleSideEffects: false }),
    },
  };
}
