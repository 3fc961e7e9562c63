import { css } from 'lit';

/**
 * Everything that the look is made of, once. The public tokens (`--pathway-…`) are read here, each with its default, and
 * handed on under short private names, so that a page's rule at any level wins.
 *
 * The accent may be any colour, and the page's surface is not known beyond being light or dark; so what is drawn and
 * written in it is moved to a luminance (the `y` of CIE XYZ, which is WCAG's relative luminance) that reads on every
 * surface from #e8e8e8 up, or from #2c2c2c down: at least 3:1 for what is drawn, 4.5:1 for text. Darker is all three
 * coordinates by one factor, lighter is a mix with white, and neither leaves the colours that screens have.
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export const tokens = css`
  .base,
  .skeleton {
    --brand: CanvasText;
    --on-brand: Canvas;
    --surface: var(--pathway-surface, Canvas);
    --muted: var(--pathway-muted, color-mix(in oklab, currentColor 80%, transparent));
    --line: var(--pathway-border, color-mix(in oklab, currentColor 20%, transparent));
    --accent: CanvasText;
    --accent-text: CanvasText;

    --text-small: 0.875em;
    --text-item: 1.125em;
    --text-heading: 1.5em;
    --text-title: clamp(1.625em, 1.2em + 2cqi, 2.5em);

    --space: var(--pathway-space, 1em);
    --radius: var(--pathway-radius, 0.25em);
    /* The line that runs through the guide. */
    --route: 3px solid var(--accent);
    --hairline: 1px solid var(--line);
    --motion: 200ms;
  }
  /* In colours of the system's own, and in an engine that can't work out ours, the above has to do. */
  @supports (color: color(from light-dark(red, red) xyz-d65 x y z)) {
    @media (forced-colors: none) {
      .base,
      .skeleton {
        /* Within sRGB: a screen that shows no more would clip a vivid colour, and make it lighter than it says it is. */
        --brand: rgb(
          from var(--pathway-accent, light-dark(#0b5cad, #84b9ff)) clamp(0, r, 255) clamp(0, g, 255)
            clamp(0, b, 255)
        );
        /* What is drawn in the accent. */
        --accent: light-dark(
          color(
            from var(--brand) xyz-d65 calc(x * min(1, 0.22 / y)) min(y, 0.22)
              calc(z * min(1, 0.22 / y)) / 1
          ),
          color(
            from var(--brand) xyz-d65 calc(x + (0.9505 - x) * max(0, (0.21 - y) / (1 - y)))
              max(y, 0.21) calc(z + (1.089 - z) * max(0, (0.21 - y) / (1 - y))) / 1
          )
        );
        /* What is written in it. */
        --accent-text: light-dark(
          color(
            from var(--brand) xyz-d65 calc(x * min(1, 0.13 / y)) min(y, 0.13)
              calc(z * min(1, 0.13 / y)) / 1
          ),
          color(
            from var(--brand) xyz-d65 calc(x + (0.9505 - x) * max(0, (0.34 - y) / (1 - y)))
              max(y, 0.34) calc(z + (1.089 - z) * max(0, (0.34 - y) / (1 - y))) / 1
          )
        );
        /* Black or white, whichever reads on the accent as it is: below this luminance white does. */
        --on-brand: color(
          from var(--brand) xyz-d65 clamp(0, (0.179 - y) * 1e5, 0.9505)
            clamp(0, (0.179 - y) * 1e5, 1) clamp(0, (0.179 - y) * 1e5, 1.089) / 1
        );
      }
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .base {
      --motion: 0s;
    }
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .base {
      --muted: currentColor;
      --line: currentColor;
    }
  }
`;
