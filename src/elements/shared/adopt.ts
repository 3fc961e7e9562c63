import type { CSSResultOrNative } from 'lit';

/** Adds a style sheet that came with a piece to an element that was there before it. */
export const adopt = (root: ShadowRoot, styles: CSSResultOrNative): void => {
  // The script-tag file makes sheets at once, and Lit when they are first asked for.
  const sheet = styles instanceof CSSStyleSheet ? styles : styles.styleSheet;
  // In another document, where an element may have been moved to, a sheet of this one is refused.
  if (sheet && root.ownerDocument === document && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
};
