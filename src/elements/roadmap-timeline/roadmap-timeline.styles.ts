import { css } from 'lit';

export const styles = css`
  .base {
    container-name: section;
  }
  [part='axis'] {
    margin-block: calc(var(--space) * 2) calc(var(--space) * 2.5);
    font-size: var(--text-small);
  }
  .map {
    display: flex;
    width: calc(100% * var(--to));
    padding-block-start: 0.875em;
  }
  .map li,
  .phase {
    --thick: 3px;
    --style: solid;
    position: relative;
    max-width: none;
  }
  .calendar.calendar {
    --thick: 5px;
    --style: double;
  }
  .map li {
    flex: var(--weeks) 1 0;
    min-width: 0;
    border-block-start: var(--thick) var(--style) var(--accent);
    margin-block-start: calc(var(--thick) / -2);
    container-type: inline-size;
    line-height: 1.3;
  }
  .map a {
    display: block;
    text-decoration: none;
  }
  .map .stop {
    display: block;
    height: 1.1em;
  }
  .map .stop::before,
  .phase::before {
    width: 1.75em;
    height: 1.75em;
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1;
    content: attr(data-number) / '';
  }
  .map .stop::before {
    /* Part of the link's name, since on a narrow line it is all that is seen of it. */
    content: attr(data-number);
    inset-block-start: calc(-0.875em - var(--thick) / 2);
  }
  .map a:hover .stop::before {
    background: var(--accent-text);
    color: var(--surface);
  }
  .map span {
    display: block;
    padding-inline-end: 10%;
  }
  /* Names and then numbers give way where a stretch has no room for them; the phases below have both. A few names among
     many numbers would only be in the way. */
  .map span {
    max-height: 0;
    overflow: hidden;
  }
  @container section (width >= 48em) {
    .map span {
      max-height: clamp(0px, (100cqi - 6em) * 99, 9em);
    }
  }
  @container (width < 2em) {
    .map .stop::before {
      width: 0.75em;
      height: 0.75em;
      inset-block-start: calc(-0.375em - var(--thick) / 2);
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
  /* As wide as there is room. What does not fit is moved to a second line, which is out of sight. */
  .scale span {
    position: absolute;
    width: calc(100% * (1 - var(--from)));
    height: 1lh;
    overflow: hidden;
    inset-inline-start: calc(100% * var(--from));
    padding-inline-start: 0.3em;
    border-inline-start: var(--hairline);
    word-break: keep-all;
  }
  .scale span::before {
    display: inline-block;
    content: '';
  }
  /* A bracket on the same scale, and under its end what it means. */
  [part='stated'] .bar {
    height: 0.5em;
    border: 0;
    margin-block-end: 0.25em;
  }
  [part='stated'] .bar::before {
    height: 0.5em;
    border: 1px solid;
    border-block-end: 0;
  }
  [part='stated'] p {
    max-width: none;
    padding-inline-end: min(100% * (1 - var(--to)), 100% - 18em);
    text-align: end;
  }
  @container (width < 36em) {
    .scale :nth-child(even) {
      display: none;
    }
  }
  @container (width < 15em) {
    .scale :not(:nth-child(4n + 1)) {
      display: none;
    }
  }
  .phases {
    padding-inline-start: 0.875em;
  }
  .phase {
    padding-block-end: calc(var(--space) * 2.5);
    padding-inline-start: 1.75em;
    border-inline-start: var(--thick) var(--style) var(--accent);
    margin-inline-start: calc(var(--thick) / -2);
  }
  .phase:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  .phase::before {
    inset-block-start: 0;
    inset-inline-start: calc(-0.875em - var(--thick) / 2);
  }
  .phase > p + p,
  .phase > .bar ~ p,
  .phase .columns,
  .phase .ruled {
    margin-block-start: var(--space);
  }
  .phase .ruled {
    padding-block-end: 0;
    padding-inline-end: max(0px, 100% - 66ch);
  }
  .bar {
    max-width: none;
    margin-block-start: 0.5em;
  }
  .phase .resources {
    margin: 0;
  }
`;
