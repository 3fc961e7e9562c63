import { css } from 'lit';

export const styles = css`
  [part='level'] {
    margin-inline: 0.5em;
  }
  .required {
    font-weight: 600;
  }
  .columns {
    margin-block-start: var(--space);
  }
`;
