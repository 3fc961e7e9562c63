import { css } from 'lit';

/** Stops along the line that runs through the guide, and the tasks at each: in the roadmap and in the action plan. */
export const taskStyles = css`
  .phase::before,
  .column::before,
  .tasks li::before {
    position: absolute;
    display: grid;
    width: 1em;
    height: 1em;
    margin-block-start: 0.3em;
    margin-inline-start: -1.75em;
    border: 1px solid;
    content: '';
  }
  .tasks li {
    padding-block: 0.25em;
    padding-inline-start: 1.75em;
  }
  .phase::before,
  .column::before {
    place-items: center;
    border: 3px solid var(--accent);
    border-radius: 50%;
    background: var(--pathway-surface, Canvas);
  }
`;
