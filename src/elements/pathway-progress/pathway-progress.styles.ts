import { css } from 'lit';

export const styles = css`
  .line {
    display: flex;
    gap: 3px;
  }
  .line i {
    display: flex;
    flex: var(--weeks) 1 0;
    align-items: center;
    height: 0.75em;
    border: 2px solid var(--accent);
  }
  .line i::before {
    width: calc(100% * var(--done));
    border-block-start: 0.5em solid var(--accent);
    content: '';
    transition: width var(--motion);
  }
  .line i::after {
    width: calc(100% * var(--skipped));
    border-block-start: 2px dashed var(--accent);
    content: '';
  }
  .sentence {
    margin-block: var(--space);
    font-size: var(--text-item);
    font-weight: 600;
  }
  .tasks li {
    padding-block: 0.25em;
    padding-inline-start: 1.75em;
  }
  table {
    --columns: 3;
    margin-block: var(--space);
  }
  @container (width >= 20em) {
    tr :is(td, th):not(:first-child) {
      padding-inline-end: 0;
      text-align: end;
    }
  }
  tbody tr:last-child,
  tbody tr:last-child > * {
    border: 0;
    font-weight: 600;
  }
`;
