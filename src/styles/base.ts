import { css } from 'lit';

/**
 * What every element of the kit looks like. The public tokens (`--pathway-…`) are read here, each with its default, and
 * handed on under short private names. All of it hangs on the inner wrapper, because a page's `* { … }` beats `:host`.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base,
  .skeleton {
    --accent: var(--pathway-accent, light-dark(#0b5cad, #84b9ff));
    --muted: var(--pathway-muted, color-mix(in oklab, currentColor 72%, transparent));
    --line: var(--pathway-border, color-mix(in oklab, currentColor 20%, transparent));
    --space: var(--pathway-space, 1em);
    --radius: var(--pathway-radius, 0.25em);
    container-type: inline-size;
    color: var(--pathway-text, inherit);
    font-family: var(--pathway-font, inherit);
    font-weight: 400;
    line-height: 1.55;
    overflow-wrap: break-word;
    text-align: start;
    text-wrap: pretty;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host(:is([theme='light'], [theme='dark'])) .base {
    background: var(--pathway-surface, Canvas);
    color: var(--pathway-text, CanvasText);
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block-end: 0.4em;
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.2;
  }
  #heading {
    margin-block-end: var(--space);
    font-size: 1.5em;
  }
  ul,
  ol {
    list-style: none;
  }
  p,
  dd,
  li {
    max-width: 66ch;
  }
  p + p,
  .failure > * + * {
    margin-block-start: calc(var(--space) * 0.75);
  }
  a {
    color: inherit;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  button,
  .button {
    display: inline-block;
    padding: 0.5em 1em;
    border: 1px solid;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  button,
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.15em solid;
    outline-offset: 0.2em;
  }
  rect {
    fill: var(--accent);
  }
  .quiet {
    color: var(--muted);
    font-size: 0.875em;
  }
  .note {
    display: block;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--space) * 1.5);
  }
  .ruled {
    max-width: none;
    padding-block: calc(var(--space) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  .resources {
    margin-block-start: calc(var(--space) * 0.5);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    min-height: 14em;
  }
  .whole {
    min-height: 100vh;
  }
  .skeleton i {
    display: block;
    height: 1.5em;
    margin-block-end: var(--space);
    background: var(--line);
  }
  @media (forced-colors: active) {
    .base {
      --accent: CanvasText;
    }
  }
  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
