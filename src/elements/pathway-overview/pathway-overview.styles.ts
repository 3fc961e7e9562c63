import { css } from 'lit';

export const styles = css`
  section {
    display: flex;
    flex-direction: column;
  }
  section > div {
    display: contents;
  }
  /* Over the title for the eye, under it for whoever goes from heading to heading. */
  [part='route'] {
    order: -1;
    display: flex;
    flex-direction: column;
    align-items: start;
    max-width: none;
    margin-block-end: calc(var(--space) * 1.5);
    font-weight: 600;
  }
  .stop {
    padding-inline-start: 1.75em;
  }
  .stop::before {
    margin-block-start: 0.275em;
    margin-inline-start: -1.75em;
  }
  [part='to']::before {
    border-width: 0.5em;
  }
  /* The line itself: down where there is little room, beside a name of however many lines; across where there is more. */
  [part='from'] {
    position: relative;
    padding-block-end: 1.25em;
  }
  [part='from']::after {
    position: absolute;
    inset-block: 1.275em -0.275em;
    inset-inline-start: calc(0.5em - 1.5px);
    border-inline-start: var(--route);
    content: '';
  }
  #heading {
    max-width: 32ch;
    margin-block-end: 0.5em;
    font-size: var(--text-title);
    line-height: 1.15;
  }
  [part='summary'] {
    max-width: 56ch;
    font-size: var(--text-item);
  }
  [part='facts'] {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space);
    padding-block: var(--space);
    border-block: var(--hairline);
    margin-block-start: calc(var(--space) * 1.5);
  }
  dd {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }
  dd .note {
    margin-block-start: 0.3em;
    font-size: 0.73em;
    font-weight: 400;
  }
  .drawing {
    display: block;
    width: 3.5em;
    height: 0.875em;
    margin-block: 0.25em;
    stroke: var(--accent);
    stroke-width: 5;
    stroke-linecap: butt;
  }
  .rest {
    stroke: var(--line);
    stroke-width: 2;
  }
  .text,
  [part='imprint'] {
    margin-block-start: calc(var(--space) * 2);
  }
  .text {
    display: grid;
    gap: calc(var(--space) * 2) calc(var(--space) * 3);
  }
  [part='overview-heading'] {
    margin-block-end: 0.4em;
  }
  @container (width >= 36em) {
    [part='route'] {
      flex-direction: row;
    }
    [part='from'] {
      padding-block-end: 0;
    }
    [part='from']::after {
      display: none;
    }
    [part='route'] i {
      flex: 1;
      min-width: 3em;
      border-block-start: var(--route);
      margin: calc(0.775em - 1.5px) 0.75em 0;
    }
    [part='facts'] {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      grid-template-columns: none;
      gap: calc(var(--space) * 1.5);
    }
  }
  @container (width >= 56em) {
    .text {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
`;
