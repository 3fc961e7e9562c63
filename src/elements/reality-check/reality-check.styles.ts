import { css } from 'lit';

export const styles = css`
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--space) * 1.75);
  }
  .column {
    padding-block-start: calc(var(--space) * 0.6);
    border-block-start: 2px solid currentColor;
  }
  .column.miss {
    border-block-start-style: dashed;
  }
  .column.challenges {
    border-block-start: 4px double currentColor;
  }
  .column > :first-child {
    margin-block-end: 0.5em;
    font-size: 1em;
  }
  [part='point'] {
    position: relative;
    padding: 0.3em 0 0.3em 1.5em;
  }
  [part='point']::before {
    position: absolute;
    inset-inline-start: 0;
    color: var(--accent);
    font-weight: 700;
    content: '+' / '';
  }
  .miss [part='point']::before {
    content: '−' / '';
  }
  .challenges [part='point']::before {
    content: '!' / '';
    inset-inline-start: 0.2em;
  }
`;
