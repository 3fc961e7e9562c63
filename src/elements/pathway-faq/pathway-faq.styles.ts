import { css } from 'lit';

export const styles = css`
  details {
    border-block-start: 1px solid var(--line);
  }
  summary {
    padding-block: calc(var(--space) * 0.75);
  }
  summary > * {
    display: inline;
  }
  .answer {
    padding-block-end: calc(var(--space) * 0.75);
  }
`;
