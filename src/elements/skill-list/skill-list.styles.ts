import { css } from 'lit';

export const styles = css`
  .transferable {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--space) * 1.25) calc(var(--space) * 2.25);
  }
  dt {
    font-weight: 650;
  }
  .to-learn > li {
    max-width: none;
    padding-block: calc(var(--space) * 0.9);
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: baseline;
    margin-block-end: 0.35em;
  }
  .row > :first-child {
    flex: 1 1 100%;
    font-size: 1.1em;
  }
  .row > span {
    font-size: 0.875em;
  }
  .critical {
    --priority: var(--pathway-critical, var(--accent));
    font-weight: 650;
  }
  .important {
    --priority: var(--pathway-important, var(--accent));
  }
  .nice-to-have {
    --priority: var(--pathway-nice, var(--accent));
  }
  .glyph {
    color: var(--priority);
  }
  .bar {
    flex: 0 1 14em;
    min-width: 6em;
    height: 0.4em;
    align-self: center;
  }
  .bar .scale {
    fill: var(--line);
  }
  .bar .most {
    fill: color-mix(in oklab, var(--accent) 45%, transparent);
  }
  .bar .least {
    fill: var(--accent);
  }
  @container (min-width: 44em) {
    .row {
      display: grid;
      grid-template-columns: 1fr 9em 6em 12em;
    }
  }
  @media (forced-colors: active) {
    .bar .scale {
      fill: GrayText;
    }
    .bar .least,
    .bar .most {
      fill: CanvasText;
    }
  }
`;
