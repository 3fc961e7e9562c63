import { css } from 'lit';

export const styles = css`
  .sentence {
    max-width: 40em;
    font-size: var(--text-item);
    line-height: 2.1;
  }
  [part='hours'] {
    width: 4em;
    text-align: center;
  }
  .slide {
    width: 8em;
    margin-inline: 0.5em;
    accent-color: var(--accent);
    vertical-align: middle;
  }
  details {
    padding-block: 0.5em;
    border-block-end: var(--hairline);
  }
  summary {
    padding-block: 0.25em;
  }
  .skill {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    align-items: center;
  }
  .answer {
    margin-block: var(--space);
    font-size: var(--text-heading);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .how li {
    max-width: none;
    padding-block: 0.5em;
  }
  .how strong {
    margin-inline-end: 0.5em;
  }
  @media print {
    .sentence,
    .skills,
    .time-off {
      display: none;
    }
  }
`;
