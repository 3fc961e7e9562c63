import { css, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.js';

/**
 * What every element of the kit looks like. All of it hangs on the inner wrapper, because a page's `* { … }` beats
 * `:host`. What is drawn is drawn with borders and strokes: those stay in forced colours and on paper, where backgrounds
 * go.
 */
const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base,
  .skeleton {
    container-type: inline-size;
    color: var(--pathway-text, inherit);
    font-family: var(--pathway-font, inherit);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
    word-spacing: normal;
  }
  :host([theme='light']) :is(.base, .skeleton) {
    color-scheme: light;
  }
  :host([theme='dark']) :is(.base, .skeleton) {
    color-scheme: dark;
  }
  /* The surface reaches a little further than the text, which stays in line with that of the page. */
  :host(:is([theme='light'], [theme='dark'])) :is(.base, .skeleton) {
    background: var(--surface);
    box-shadow: 0 0 0 var(--space) var(--surface);
    color: var(--pathway-text, CanvasText);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  :is(h2, h3, h4, h5, h6) {
    font-size: var(--text-item);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  #heading {
    margin-block-end: var(--space);
    font-size: var(--text-heading);
    line-height: 1.2;
  }
  ul,
  ol {
    /* Not none: WebKit would take them for no lists. */
    list-style: '';
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
    /* Not in one: WebKit's short form takes the line alone. */
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--accent-text);
    text-decoration-thickness: 2px;
  }
  button,
  .button {
    display: inline-block;
    padding: 0.625em 1.25em;
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
    border-radius: 2px;
    outline: 2px solid;
    outline-offset: 3px;
  }
  .icon,
  .drawing {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .icon {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    vertical-align: -0.2em;
  }
  .drawing:dir(rtl) {
    transform: scaleX(-1);
  }
  .quiet {
    color: var(--muted);
    font-size: var(--text-small);
  }
  .note {
    display: block;
  }
  /* What is said of an item must not run into it where one is written from the left and the other from the right. */
  span,
  a {
    unicode-bidi: isolate;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--space) * 1.5) calc(var(--space) * 2.5);
  }
  .ruled {
    max-width: none;
    padding-block: var(--space);
    border-block-start: var(--hairline);
  }
  .resources {
    margin-block-start: calc(var(--space) * 0.5);
  }
  .resources li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.25em;
  }
  .resources .icon {
    margin-block-start: 0.2em;
    color: var(--accent);
  }
  /* A stretch from --from to --to of a whole, and on to --most where it may take longer. */
  .bar {
    display: flex;
    align-items: center;
    height: 0.375em;
    border-block-end: var(--hairline);
  }
  .bar::before,
  .bar::after {
    width: calc(100% * (var(--to) - var(--from, 0)));
    border-block-start: 0.375em solid var(--accent);
    margin-inline-start: calc(100% * var(--from, 0));
    content: '';
  }
  .bar::after {
    width: calc(100% * (var(--most, var(--to)) - var(--to)));
    border-width: 2px;
    margin: 0;
  }
  /* A stop on the line that runs through the guide. */
  .stop::before {
    position: absolute;
    display: grid;
    place-items: center;
    width: 1em;
    height: 1em;
    border: var(--route);
    border-radius: 50%;
    background: var(--surface);
    color: var(--pathway-text, CanvasText);
    content: '';
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .failure {
    padding: var(--space);
    border: var(--hairline);
    border-radius: var(--radius);
  }
  .skeleton {
    display: grid;
    align-content: start;
    gap: var(--space);
    min-height: 14em;
  }
  .whole {
    min-height: 100vh;
  }
  .skeleton i,
  .whole::before {
    border-block-start: 1em solid var(--line);
    content: '';
  }
  .skeleton i {
    width: 75%;
  }
  .skeleton i:first-of-type {
    width: 45%;
    border-width: 2em;
  }
  .skeleton i:last-of-type {
    width: auto;
    border-width: 1px;
    margin-block-start: var(--space);
  }
  /* The line from job to job, over the title. */
  .whole::before {
    border-width: 3px;
    margin-block: 0.75em;
  }
`;

export const baseStyles: CSSResultGroup = [tokens, base];
