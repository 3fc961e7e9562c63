import { css } from 'lit';

export const styles = css`
  [part='level'] {
    margin-inline: 0.5em;
  }
  .required {
    font-weight: 600;
  }
  dt,
  b {
    font-weight: 600;
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
