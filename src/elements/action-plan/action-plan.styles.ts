import { css } from 'lit';

export const styles = css`
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    row-gap: calc(var(--space) * 1.75);
  }
  /* The three spans are stops along one line. */
  .column {
    position: relative;
    padding-block-start: 1.4em;
    padding-inline-end: calc(var(--space) * 1.5);
    border-block-start: 3px solid var(--accent);
  }
  .column::before {
    position: absolute;
    inset-block-start: calc(-0.5em - 1.5px);
    inset-inline-start: 0;
    width: 1em;
    height: 1em;
    border: 3px solid var(--accent);
    border-radius: 50%;
    background: var(--pathway-surface, Canvas);
    content: '';
  }
  .column > :first-child {
    margin-block-end: 0.4em;
    font-size: 1em;
  }
`;
