import { css } from 'lit';

/** Lists of tasks, in the roadmap and in the action plan. */
export const taskStyles = css`
  .tasks li {
    position: relative;
    padding: 0.3em 0 0.3em 1.75em;
  }
  .tasks li::before {
    position: absolute;
    inset-block-start: 0.62em;
    inset-inline-start: 0;
    width: 0.95em;
    height: 0.95em;
    border: 1.5px solid currentColor;
    border-radius: 0.2em;
    opacity: 0.65;
    content: '';
  }
`;
