import { css } from 'lit';

export const styles = css`
  form {
    align-items: center;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-end: 0.75em;
  }
  [hidden] {
    display: none;
  }
  textarea {
    width: 100%;
    padding: 0.5em;
    border: 1px solid;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--text-small);
  }
  @media print {
    .buttons,
    p {
      display: none;
    }
  }
`;
