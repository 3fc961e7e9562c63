import { css } from 'lit';

export const styles = css`
  [part='axis'] {
    margin-block: calc(var(--space) * 2) calc(var(--space) * 2.5);
    font-size: var(--text-small);
  }
  .map {
    display: flex;
    width: calc(100% * var(--to));
    padding-block-start: calc(0.875em - 1.5px);
  }
  .map li {
    flex: 0 1 0;
    min-width: 0;
    border-block-start: var(--route);
    container-type: inline-size;
    line-height: 1.3;
  }
  .map .calendar {
    border-block-start-style: double;
    border-block-start-width: 5px;
  }
  .map a {
    display: block;
    text-decoration: none;
  }
  .map .stop {
    display: block;
    height: 1em;
  }
  .map .stop::before,
  .phase::before {
    width: 1.75em;
    height: 1.75em;
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1;
  }
  .map .stop::before {
    margin-block-start: calc(-0.875em - 1.5px);
    content: attr(data-number) / '';
  }
  .map a:hover .stop::before {
    background: var(--accent);
    color: var(--surface);
  }
  .map span {
    display: block;
    padding-inline-end: 0.75em;
  }
  /* Names and then numbers give way where a stretch has no room for them; the phases below have both. */
  @container (width < 6em) {
    .map span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (width < 2em) {
    .map .stop::before {
      width: 0.75em;
      height: 0.75em;
      margin-block-start: calc(-0.375em - 1.5px);
      content: '';
    }
  }
  .scale {
    position: relative;
    height: 1.75em;
    margin-block-start: 0.5em;
    border-block-start: var(--hairline);
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .scale span {
    position: absolute;
    inset-inline-start: calc(100% * var(--from));
    padding-inline-start: 0.3em;
    border-inline-start: var(--hairline);
    white-space: nowrap;
  }
  .stated {
    max-width: none;
  }
  .stated .bar {
    height: 0.6em;
    border: 0;
    margin-block-end: 0.25em;
  }
  .stated .bar::before {
    height: 0.5em;
    border: 1px solid;
    border-block-end: 0;
  }
  .phases {
    padding-inline-start: 0.875em;
    counter-reset: phase;
  }
  .phase {
    position: relative;
    max-width: none;
    padding-block-end: calc(var(--space) * 2.5);
    padding-inline-start: 1.75em;
    border-inline-start: var(--route);
    counter-increment: phase;
  }
  .phase.calendar {
    border-inline-start-style: double;
    border-inline-start-width: 5px;
  }
  .phase:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  .phase::before {
    inset-inline-start: calc(-0.875em - 2px);
    inset-block-start: -0.1em;
    content: counter(phase) / '';
  }
  .phase > p + p,
  .phase > .bar ~ p,
  .phase .columns,
  .phase .ruled {
    margin-block-start: var(--space);
  }
  .phase .ruled {
    padding-block-end: 0;
  }
  .bar {
    max-width: none;
    margin-block-start: 0.5em;
  }
  .phase .resources {
    margin: 0;
  }
`;
