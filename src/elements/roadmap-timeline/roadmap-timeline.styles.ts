import { css } from 'lit';

export const styles = css`
  .axis {
    display: block;
    width: calc(100% - 1em);
    height: 1.2em;
    margin: calc(var(--space) * 1) 0.5em calc(var(--space) * 1.5);
    overflow: visible;
  }
  .axis rect {
    fill: var(--accent);
  }
  .axis .calendar {
    fill: color-mix(in oklab, var(--accent) 45%, transparent);
  }
  .axis circle {
    fill: var(--pathway-surface, Canvas);
    stroke: var(--accent);
    stroke-width: 2.5px;
  }
  .phases {
    counter-reset: phase;
  }
  .phases > li {
    position: relative;
    max-width: none;
    padding: 0 0 calc(var(--space) * 2.25) 2.75em;
    border-inline-start: 3px solid var(--accent);
    margin-inline-start: 0.9em;
    counter-increment: phase;
  }
  .phases > li:last-child {
    padding-block-end: 0;
  }
  .phases > li::before {
    position: absolute;
    inset-block-start: -0.15em;
    inset-inline-start: calc(-0.95em - 1.5px);
    display: grid;
    width: 1.9em;
    height: 1.9em;
    place-items: center;
    border: 3px solid var(--accent);
    border-radius: 50%;
    background: var(--pathway-surface, Canvas);
    font-size: 0.95em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    content: counter(phase) / '';
  }
  [part='phase-title'] {
    font-size: 1.2em;
  }
  [part='phase-title'] ~ p {
    margin-block-start: 0.35em;
  }
  .label {
    display: block;
    color: var(--muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .work {
    display: grid;
    gap: var(--space) calc(var(--space) * 2);
    margin-block-start: calc(var(--space) * 0.9);
  }
  .work .resources {
    margin: 0;
  }
  .stop {
    padding-block: 0.75em;
    border-block: 1px solid var(--line);
  }
  [part='phase-title'] ~ .stop {
    margin-block-start: var(--space);
  }
  @container (min-width: 44em) {
    .work {
      grid-template-columns: 3fr 2fr;
    }
  }
  @container (max-width: 26em) {
    .phases > li {
      padding-inline-start: 1.6em;
    }
  }
`;
