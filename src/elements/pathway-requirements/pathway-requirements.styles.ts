import { css } from 'lit';

export const styles = css`
  dt,
  [part='level'] {
    color: var(--pathway-text, inherit);
    font-weight: 600;
  }
  .quiet .required {
    color: var(--accent-text);
  }
  .columns {
    margin-block-start: var(--space);
  }
  [part='group-heading'] {
    margin-block-end: 0.5em;
  }
  dl .ruled {
    padding-block: calc(var(--space) * 0.5);
  }
`;
