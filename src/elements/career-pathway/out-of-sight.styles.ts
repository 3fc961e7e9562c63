import { css } from 'lit';

/**
 * What is out of sight is laid out and drawn once the reader comes near; it can be searched, linked to, heard and printed
 * meanwhile. Its height is a guess until then, so only where the browser holds the reader's place when it turns out to be
 * another. A sheet apart, since static content has to keep its places when the guide takes them over.
 * https://drafts.csswg.org/css-contain-2/#content-visibility
 */
export const outOfSightStyles = css`
  @supports (overflow-anchor: auto) {
    .sections > .section {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 48em;
      /* What hangs over the edge, as the outline of a focus does, is to be seen. */
      overflow-clip-margin: 1em;
    }
  }
`;
