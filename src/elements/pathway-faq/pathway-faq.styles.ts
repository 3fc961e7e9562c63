import { css } from 'lit';

export const styles = css`
  details {
    border-block-start: 1px solid var(--line);
  }
  details:last-of-type {
    border-block-end: 1px solid var(--line);
  }
  summary {
    display: flex;
    gap: 0.75em;
    justify-content: space-between;
    padding-block: 0.7em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '+';
    flex: none;
    width: 1em;
    color: var(--muted);
    text-align: center;
  }
  [open] > summary::after {
    content: '−';
  }
  summary > * {
    font-size: 1em;
    line-height: 1.4;
  }
  .answer {
    padding-block-end: 1em;
  }
`;
