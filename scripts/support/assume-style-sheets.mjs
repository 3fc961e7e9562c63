const TEST =
  /t\.ShadowRoot&&\(void 0===t\.ShadyCSS\|\|t\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;

/**
 * A Vite plugin that answers Lit's question whether style sheets can be adopted: in every browser with what our styles
 * need they can, so that the ways round it (which a strict content security policy refuses) need not be sent.
 *
 * @returns {import('vite').Plugin}
 */
export function assumeStyleSheets() {
  return {
    name: 'assume-style-sheets',
    transform: {
      filter: { id: /@lit\/reactive-element\/css-tag\.js$/ },
      handler(code) {
        if (!TEST.test(code))
          throw new Error('Lit asks otherwise than it did: adapt scripts/support/assume-style-sheets.mjs.');
        return { code: code.replace(TEST, 'true'), map: null };
      },
    },
  };
}
