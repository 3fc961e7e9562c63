import { css } from 'lit';

/** The three spans are stops along one line: down where there is little room, across where there is more. */
export const styles = css`
  .columns {
    grid-template-columns: 1fr;
    gap: 0;
    padding-inline-start: 0.5em;
  }
  .column {
    position: relative;
    padding-block-end: calc(var(--space) * 1.5);
    padding-inline-start: 1.5em;
    border-inline-start: var(--route);
  }
  .column:last-child {
    padding-block-end: 0;
    border-color: transparent;
  }
  .stop::before {
    inset-block-start: 0;
    inset-inline-start: calc(-0.5em - 1.5px);
  }
  /* In line with its stop, where the line begins. */
  [part='column-heading'] {
    margin-block-start: -0.2em;
  }
  .tasks {
    margin-block-start: 0.5em;
  }
  @container (width >= 42em) {
    .columns {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      grid-template-columns: none;
      padding: 0.5em 0 0;
    }
    .column.column {
      padding-block: calc(var(--space) + 0.25em) 0;
      padding-inline: 0 calc(var(--space) * 2);
      border: 0;
      border-block-start: var(--route);
    }
    .stop::before {
      inset-block-start: calc(-0.5em - 1.5px);
      inset-inline-start: 0;
    }
  }
`;
