import { css } from 'lit';

export const styles = css`
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: var(--hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--muted);
    font-size: var(--text-small);
  }
  tbody :is(th, td:last-child) {
    font-weight: 600;
  }
  td .quiet {
    font-weight: 400;
  }
  .chart {
    position: relative;
    height: 15em;
    margin-block: calc(var(--space) * 1.5);
    font-size: var(--text-small);
  }
  /* Time runs from left to right in every language, as the table says in words. */
  .chart > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  path {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .level {
    stroke: var(--line);
    stroke-width: 1px;
  }
  .band {
    fill: color-mix(in oklab, var(--accent) 20%, transparent);
    stroke-width: 1px;
  }
  .chart span {
    position: absolute;
    top: calc(100% * var(--y));
    left: calc(100% * var(--x));
    padding: 0.3em 0;
    font-weight: 600;
    line-height: 1.25;
  }
  .chart .over {
    translate: 0 -100%;
  }
  .chart .middle {
    max-width: 9em;
    text-align: center;
    translate: -50% -100%;
  }
  .chart .end {
    right: 0;
    left: auto;
    max-width: 60%;
    text-align: end;
  }
  form {
    padding-block: var(--space);
    border-block-start: var(--hairline);
    margin-block-start: var(--space);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    min-width: 0;
    border: 0;
  }
  legend {
    font-weight: 600;
  }
  label {
    font-size: var(--text-small);
  }
  form :is(input:not([type='checkbox']), select) {
    display: block;
    padding: 0.3em;
    border: 0;
    border-block-end: 2px solid var(--accent);
    border-radius: 0;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  input[name='amount'] {
    width: 8em;
  }
  .keep {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-height: 2em;
  }
  .refusal {
    font-weight: 600;
  }
  @media print {
    form,
    form ~ p:not([part]) {
      display: none;
    }
  }
`;
