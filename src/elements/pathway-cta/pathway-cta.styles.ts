import { css } from 'lit';

export const styles = css`
  .base {
    padding-block: calc(var(--space) * 1.5);
    border-block: 3px solid var(--accent);
  }
  .call {
    margin-block-start: 1em;
    border-color: var(--accent);
    background: var(--accent);
    /* Black or white, whichever reads on the accent. */
    color: oklch(from var(--accent) clamp(0, (0.66 - l) * 1000, 1) 0 0);
  }
  .call:hover {
    text-decoration: underline;
  }
`;
