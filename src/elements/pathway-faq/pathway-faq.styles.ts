import { css } from 'lit';

export const styles = css`
  details {
    border-block-start: var(--hairline);
  }
  details:last-child {
    border-block-end: var(--hairline);
  }
  summary {
    display: flex;
    gap: 1em;
    align-items: baseline;
    justify-content: space-between;
    padding-block: var(--space);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    color: var(--accent-text);
  }
  .icon {
    transition: transform var(--motion);
  }
  [open] > summary .icon {
    transform: scaleY(-1);
  }
  .answer {
    padding-block-end: calc(var(--space) * 1.5);
  }
  @media print {
    .icon {
      display: none;
    }
  }
`;
