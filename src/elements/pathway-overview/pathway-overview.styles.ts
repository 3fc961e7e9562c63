import { css } from 'lit';

export const styles = css`
  #heading {
    margin-block-end: 0.5em;
    font-size: 1.9em;
    letter-spacing: -0.02em;
    line-height: 1.12;
  }
  .summary {
    font-size: 1.125em;
  }
  /* The first stretch of the line that runs through the guide. */
  .route {
    display: flex;
    max-width: none;
    gap: 0.6em;
    align-items: center;
    margin-block: calc(var(--space) * 1.25);
    font-weight: 600;
    line-height: 1.25;
  }
  .stop {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .stop::before {
    flex: none;
    width: 0.85em;
    height: 0.85em;
    border: 3px solid var(--accent);
    border-radius: 50%;
    content: '';
  }
  [part='to']::before {
    background: var(--accent);
  }
  .line {
    flex: 1 1 2em;
    max-width: 9em;
    min-width: 1.5em;
    height: 3px;
  }
  .line rect {
    fill: var(--accent);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: calc(var(--space) * 1) calc(var(--space) * 1.5);
    padding-block: var(--space);
    border-block: 1px solid var(--line);
  }
  dt {
    color: var(--muted);
    font-size: 0.8125em;
  }
  dd {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
  }
  dd .note {
    font-size: 0.68em;
    font-weight: 400;
  }
  .scale {
    display: block;
    width: 6em;
    height: 0.4em;
    margin-block: 0.35em 0.3em;
  }
  .scale .on {
    fill: var(--accent);
  }
  .scale .off {
    fill: var(--line);
  }
  .notes {
    margin-block: var(--space) 0;
  }
  .overview {
    margin-block: calc(var(--space) * 1.75) var(--space);
  }
  [part='overview-heading'] {
    margin-block-end: 0.5em;
    font-size: 1.2em;
  }
  [part='overdue'] {
    padding-block: 0.5em;
    border-block: 1px solid var(--line);
    font-weight: 600;
  }
  @container (max-width: 26em) {
    .route {
      flex-direction: column;
      gap: 0;
      align-items: start;
    }
    .line {
      flex: none;
      width: 3px;
      min-width: 0;
      height: 1.4em;
      margin-inline-start: calc(0.425em - 1.5px);
    }
    .facts {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
    }
    .scale .off {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
