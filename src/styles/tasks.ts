import { css } from 'lit';

/** What there is to do, in the roadmap and in the action plan. */
export const taskStyles = css`
  .tasks li {
    padding-block: 0.25em;
    padding-inline-start: 1.75em;
  }
  .tasks li::before {
    position: absolute;
    width: 0.6em;
    border-block-start: 2px solid var(--accent);
    margin-block-start: 0.7em;
    margin-inline-start: -1.75em;
    content: '';
  }
`;
