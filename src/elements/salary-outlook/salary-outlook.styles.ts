import { css } from 'lit';

export const styles = css`
  table {
    --columns: 2;
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
  .chart .before {
    padding-inline-end: 0.5em;
    translate: -100% -100%;
  }
  .chart .end {
    right: 0;
    left: auto;
    max-width: 60%;
    text-align: end;
  }
  form {
    padding-block: var(--space) 0;
    border-block-start: var(--hairline);
  }
  legend {
    font-weight: 600;
  }
  [name='amount'] {
    width: 8em;
  }
  [name='currency'] {
    width: 4em;
  }
  @media print {
    form ~ p:not([part]) {
      display: none;
    }
  }
`;
