import { css } from 'lit';

export const styles = css`
  form,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin-block-end: 0.75em;
  }
  form label {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 1.75em;
    font-size: var(--text-small);
  }
  .file {
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid;
    outline-offset: 3px;
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
    form,
    .buttons,
    p {
      display: none;
    }
  }
`;
