import { css } from 'lit';

/**
 * What every element of the kit looks like. The public tokens (`--pathway-…`) are read here, each with its default, and
 * handed on under short private names; nothing else reads them. All of it hangs on the inner wrapper, because a page's
 * `* { … }` beats `:host`.
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
    font-size: 1em;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.55;
    overflow-wrap: break-word;
    text-align: start;
    text-transform: none;
    hyphens: manual;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='light']) .base,
  :host([theme='dark']) .base {
    background: var(--pathway-surface, Canvas);
    color: var(--pathway-text, CanvasText);
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  #heading {
    margin-block-end: calc(var(--space) * 1);
    font-size: 1.55em;
    letter-spacing: -0.01em;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  p,
  dd,
  li {
    max-width: 66ch;
    text-wrap: pretty;
  }
  p + p {
    margin-block-start: calc(var(--space) * 0.75);
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.18em;
  }
  button,
  .button {
    display: inline-block;
    padding: 0.55em 1.1em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.2em;
  }
  [tabindex='-1']:focus {
    outline-color: var(--line);
  }
  summary {
    cursor: pointer;
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
  .resources {
    margin-block-start: calc(var(--space) * 0.5);
  }
  .resources li {
    padding-block: 0.15em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    min-height: 14em;
    padding-block: calc(var(--space) * 0.5);
  }
  .skeleton.whole {
    min-height: 100vh;
  }
  .skeleton i {
    display: block;
    height: 1.1em;
    margin-block-end: calc(var(--space) * 0.8);
    border-radius: var(--radius);
    background: var(--line);
    opacity: 0.5;
  }
  .skeleton i:first-of-type {
    width: 60%;
    height: 2.2em;
  }
  .skeleton i:last-of-type {
    width: 80%;
  }
  .failure {
    padding-block: var(--space);
    border-block: 1px solid var(--line);
  }
  .failure > * + * {
    margin-block-start: calc(var(--space) * 0.75);
  }
  @media print {
    .base {
      color: #000;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
