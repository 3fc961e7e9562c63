import { css } from 'lit';

export const styles = css`
  .column {
    padding-block-start: calc(var(--space) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  .column > ul > li {
    padding-block: 0.25em;
    padding-inline-start: 1.5em;
  }
  .column > ul > li::before {
    position: absolute;
    margin-inline-start: -1.5em;
    color: var(--accent);
    font-weight: 600;
    content: '+' / '';
  }
  .miss > ul > li::before {
    content: '−' / '';
  }
  .challenges > ul > li::before {
    content: '!' / '';
  }
`;
