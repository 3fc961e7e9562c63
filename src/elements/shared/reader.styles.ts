import { css } from 'lit';

/** Boxes, buttons and lines of the reader's own, and everything on paper: what can wait until a guide is there. */
export const readerStyles = css`
  .tasks li:has(.mark)::before {
    content: none;
  }
  .mark {
    cursor: pointer;
  }
  input:is([type='checkbox'], [type='radio']) {
    position: relative;
    appearance: none;
    flex: none;
    display: inline-grid;
    place-items: center;
    width: 1.25em;
    height: 1.25em;
    border: 2px solid var(--accent);
    border-radius: 0.2em;
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    vertical-align: -0.25em;
    cursor: pointer;
  }
  input[type='radio'] {
    border-radius: 50%;
  }
  input[type='checkbox'].box {
    position: absolute;
    margin-block-start: 0.15em;
    margin-inline-start: -1.75em;
  }
  /* Reaches as far as a finger does. */
  input:is([type='checkbox'], [type='radio'])::after {
    position: absolute;
    inset: -0.4em;
    content: '';
  }
  input:checked::before {
    width: 0.4em;
    height: 0.75em;
    border: solid;
    border-width: 0 2.5px 2.5px 0;
    margin-block-start: -0.15em;
    transform: rotate(45deg);
    content: '';
  }
  input[type='radio']:checked::before {
    width: 0;
    height: 0;
    border-width: 0.3em;
    border-radius: 50%;
    margin: 0;
    transform: none;
  }
  .mark.done {
    color: var(--muted);
  }
  .mark.skipped {
    color: var(--muted);
    text-decoration: line-through;
  }
  .mark.skipped input {
    border-style: dashed;
  }
  button:is(.skip, .plain) {
    padding: 0.2em 0.35em;
    border: 0;
    color: var(--muted);
    font-size: var(--text-small);
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  button:is(.skip, .plain):hover {
    color: var(--accent-text);
  }
  .notice {
    margin-block: 0.25em;
  }
  .offer {
    padding-block: var(--space);
    border-block: var(--hairline);
    margin-block-end: var(--space);
  }
  .offer .plain {
    font-size: 1em;
    font-weight: 600;
  }
  .have {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    min-width: 0;
    border: 0;
    margin-block: 0.5em;
    font-size: var(--text-small);
  }
  .have span {
    color: var(--muted);
  }
  .have label {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 1.75em;
    cursor: pointer;
  }
  .planned {
    color: var(--accent-text);
    font-size: var(--text-small);
    font-weight: 600;
  }
  .map li::after {
    position: absolute;
    inset-block-start: calc(-3px - var(--thick) / 2);
    inset-inline-start: 0;
    width: calc(100% * var(--done));
    border-block-start: 6px solid var(--accent);
    content: '';
    transition: width var(--motion);
  }
  .map li {
    transition: flex-grow var(--motion);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: var(--hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    overflow-wrap: anywhere;
  }
  /* Where there is little room, each row's name has a line of its own. The roles in the markup stay a table's. */
  @container (width < 20em) {
    table,
    thead,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
      gap: 0 1em;
      padding-block: 0.5em;
      border-block-end: var(--hairline);
    }
    th,
    td {
      padding: 0;
      border: 0;
      overflow-wrap: anywhere;
    }
    tr > :first-child {
      grid-column: 1 / -1;
    }
  }
  thead th {
    color: var(--muted);
    font-size: var(--text-small);
  }
  .fill {
    padding: 0.2em 0.35em;
    border: 0;
    border-block-end: 2px solid var(--accent);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
  }
  /* A date can't wrap: large text gives way where it would not fit. */
  [type='date'] {
    font-size: min(1em, 8.5cqi);
  }
  /* Its parts have the focus one by one, and it is the whole that is seen to have it. */
  [type='date']:focus-within {
    outline: 2px solid;
    outline-offset: 3px;
  }
  [aria-invalid='true'] {
    border-style: dashed;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    margin-block: 0.75em;
  }
  form label {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 1.75em;
    font-size: var(--text-small);
  }
  .refusal {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    input:is([type='checkbox'], [type='radio']) {
      appearance: auto;
    }
    input::before {
      display: none !important;
    }
  }
  @media print {
    .base {
      background: none !important;
      color: #000 !important;
      color-scheme: light !important;
    }
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: var(--text-small);
    }
    li:not(.phase),
    .ruled,
    :is(h2, h3, h4, h5, h6) {
      break-inside: avoid;
    }
    p.figures,
    .bar,
    :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    nav:not([part='axis']),
    .skip,
    .have,
    .plain,
    form {
      display: none;
    }
    input:is([type='checkbox'], [type='radio']) {
      border: 1px solid;
      color: inherit;
    }
  }
`;
