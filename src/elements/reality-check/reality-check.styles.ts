import { css } from 'lit';

export const styles = css`
  .column {
    padding-block-start: var(--space);
    border-block-start: var(--hairline);
  }
  [part='column-heading'] .icon {
    margin-inline-end: 0.5em;
    color: var(--accent);
  }
  .column > ul {
    margin-block-start: 0.5em;
  }
  .column > ul > li {
    padding-block: 0.3em;
    padding-inline-start: 1.65em;
  }
  .column > ul > li::before {
    position: absolute;
    margin-inline-start: -1.3em;
    color: var(--accent-text);
    font-weight: 600;
    content: '+' / '';
  }
  .miss > ul > li::before {
    content: '−' / '';
  }
  .challenges > ul > li::before {
    content: '!' / '';
  }
  @container (width >= 42em) {
    .columns {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      grid-template-columns: none;
    }
  }
`;
