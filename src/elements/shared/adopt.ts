import type { CSSResult } from 'lit';

/** Adds a style sheet that came with a piece to an element that was there before it. */
export const adopt = (root: ShadowRoot, { styleSheet }: CSSResult): void => {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
};
