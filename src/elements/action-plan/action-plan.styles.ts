import { css } from 'lit';

/** The three spans are stops along one line. */
export const styles = css`
  .columns {
    column-gap: 0;
  }
  .column {
    padding-block-start: 1.5em;
    padding-inline-end: calc(var(--space) * 1.5);
    border-block-start: 3px solid var(--accent);
  }
  .column::before {
    margin-block-start: calc(-2em - 1.5px);
    margin-inline-start: 0;
  }
`;
