import { css } from 'lit';

/** The last stop of the line that runs through the guide. */
export const styles = css`
  section {
    padding-block: calc(var(--space) * 1.5);
    border-block-start: var(--route);
  }
  section::before {
    position: absolute;
    width: 1em;
    height: 1em;
    border: 0.5em solid var(--accent);
    border-radius: 50%;
    margin-block-start: calc(-0.5em - 1.5px - var(--space) * 1.5);
    content: '';
  }
  .call {
    margin-block-start: calc(var(--space) * 1.25);
    border-color: var(--accent);
    background: var(--brand);
    color: var(--on-brand);
  }
  .call:hover {
    text-decoration: underline;
    color: var(--on-brand);
  }
  @media print {
    .call {
      background: none;
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .call {
      color: LinkText;
    }
  }
`;
