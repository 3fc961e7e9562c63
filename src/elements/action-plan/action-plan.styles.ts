import { css } from 'lit';

/** The three spans are stops along one line. */
export const styles = css`
  .columns {
    column-gap: 0;
  }
  .column {
    padding-block-start: calc(var(--space) + 0.25em);
    padding-inline-end: calc(var(--space) * 2);
    border-block-start: var(--route);
  }
  .stop::before {
    margin-block-start: calc(-0.75em - var(--space) - 1.5px);
  }
  .tasks {
    margin-block-start: 0.5em;
  }
`;
