import { css } from 'lit';

export const styles = css`
  .axis {
    display: block;
    width: 100%;
    height: 1em;
    padding-inline: 0.5em;
    margin-block: calc(var(--space) * 1.5);
    overflow: visible;
  }
  .calendar {
    opacity: 0.4;
  }
  circle {
    fill: var(--pathway-surface, Canvas);
    stroke: var(--accent);
    stroke-width: 3px;
  }
  .phases {
    padding-inline-start: 1em;
    counter-reset: phase;
  }
  .phase {
    max-width: none;
    padding-block-end: calc(var(--space) * 1.5);
    padding-inline-start: 2em;
    border-inline-start: 3px solid var(--accent);
    counter-increment: phase;
  }
  .phase::before {
    width: 2em;
    height: 2em;
    margin-block-start: -0.3em;
    margin-inline-start: calc(-3em - 1.5px);
    font-weight: 600;
    line-height: 1;
    content: counter(phase) / '';
  }
  .columns,
  .ruled {
    margin-block-start: var(--space);
  }
`;
