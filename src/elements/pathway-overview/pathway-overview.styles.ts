import { css } from 'lit';

export const styles = css`
  #heading {
    margin-block-end: 0.5em;
    font-size: 1.9em;
  }
  [part='summary'] {
    font-size: 1.125em;
  }
  [part='route'],
  [part='notes'],
  [part='overview'] {
    margin-block: calc(var(--space) * 1.25);
  }
  /* The first stretch of the line that runs through the guide. */
  [part='route'] {
    max-width: none;
    font-weight: 600;
  }
  /* Keeps a dot with its job where the line breaks. */
  [part='route'] > [part] {
    display: inline-block;
  }
  [part='route'] > [part]::before {
    display: inline-block;
    width: 0.85em;
    height: 0.85em;
    border: 3px solid var(--accent);
    border-radius: 50%;
    margin-inline-end: 0.5em;
    vertical-align: middle;
    content: '';
  }
  [part='route'] > [part='to']::before {
    background: var(--accent);
  }
  .line {
    display: inline-block;
    width: 4em;
    border-block-start: 3px solid var(--accent);
    margin-inline: 0.5em;
    vertical-align: middle;
  }
  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: var(--space);
    padding-block: var(--space);
    border-block: 1px solid var(--line);
  }
  dd {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }
  dd .note {
    font-size: 0.7em;
    font-weight: 400;
  }
  .steps {
    display: block;
    color: var(--accent);
    letter-spacing: 0.1em;
    line-height: 1;
  }
`;
