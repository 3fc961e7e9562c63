import { css } from 'lit';

export const styles = css`
  .requirements li {
    max-width: none;
    padding-block: calc(var(--space) * 0.6);
    border-block-start: 1px solid var(--line);
  }
  .name {
    font-weight: 650;
  }
  .level {
    margin-inline: 0.5em;
    font-size: 0.875em;
  }
  .level.required {
    font-weight: 650;
  }
  li p + .detail {
    margin-block-start: 0.2em;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--space) * 1.75);
    margin-block-start: calc(var(--space) * 1.25);
  }
  .group > :first-child {
    margin-block-end: 0.5em;
    font-size: 1em;
  }
  dl > div {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--line);
  }
  dt {
    font-weight: 500;
  }
`;
