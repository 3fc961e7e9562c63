import { css } from 'lit';

export const styles = css`
  dt,
  .critical {
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    font-size: 0.875em;
  }
  .row > span {
    min-width: 8em;
  }
  .critical i {
    color: var(--pathway-critical, var(--accent));
  }
  .important i {
    color: var(--pathway-important, var(--accent));
  }
  .nice-to-have i {
    color: var(--pathway-nice, var(--accent));
  }
  .bar {
    width: 14em;
    height: 0.4em;
    background: var(--line);
  }
  .most {
    opacity: 0.4;
  }
`;
