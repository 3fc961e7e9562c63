import { css } from 'lit';

/** Priority is told by three weights of one glyph: full, half, outlined; the bars follow. */
export const styles = css`
  dt,
  [part='priority'] {
    font-weight: 600;
  }
  dd {
    color: var(--muted);
  }
  .critical {
    --accent: var(--pathway-critical, var(--drawn));
  }
  .important {
    --accent: var(--pathway-important, var(--drawn));
  }
  .nice-to-have {
    --accent: var(--pathway-nice, var(--drawn));
  }
  .base {
    --drawn: var(--accent);
  }
  i {
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    border: 2px solid var(--accent);
    border-radius: 50%;
    margin-inline-end: 0.25em;
  }
  .critical i {
    width: 0;
    height: 0;
    border-width: 0.375em;
  }
  .important i {
    border-inline-start-width: 0.4em;
  }
  .share {
    display: flex;
    gap: 3px;
    margin-block: 0.4em;
  }
  .share b {
    flex: var(--share) 1 0;
    height: 0.75em;
    border: 2px solid var(--accent);
  }
  .share .critical {
    border-width: 0.75em 0 0;
  }
  .share .important {
    border-block-end-width: 0.375em;
  }
  .shares {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  [part='share'] {
    margin-block-end: calc(var(--space) * 1.5);
  }
  .row {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 1em;
    max-width: none;
    margin-block: 0.25em 0.5em;
    font-size: var(--text-small);
  }
  .bar {
    grid-column: 1 / -1;
  }
  @container (width >= 40em) {
    .row {
      grid-template-columns: 9em 8em 1fr;
      align-items: center;
    }
    .bar {
      grid-column: auto;
    }
  }
`;
