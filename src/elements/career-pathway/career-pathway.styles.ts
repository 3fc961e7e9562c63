import { css } from 'lit';

export const styles = css`
  .sections,
  .sections .section ~ .section {
    margin-block-start: calc(var(--space) * 4);
  }
  nav {
    padding-block: calc(var(--space) * 0.5);
    border-block: var(--hairline);
    margin-block-start: calc(var(--space) * 2);
  }
  nav ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    column-gap: 1.5em;
  }
  nav a {
    display: block;
    padding-block: 0.3em;
    text-decoration: none;
  }
  /* Not bold: wider words might take another line, and move those below. */
  nav a:hover,
  [aria-current] {
    color: var(--accent-text);
    text-decoration: underline;
  }
  /* Where there is room the list stays in sight beside the sections, as stops on a line; the present one is filled. */
  @container (width >= 62em) {
    .sided {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: calc(var(--space) * 4);
      align-items: start;
      margin-block-start: calc(var(--space) * 3);
    }
    .sections {
      margin: 0;
    }
    nav {
      position: sticky;
      inset-block-start: var(--pathway-sticky-offset, 2em);
      padding: 0;
      border: 0;
      margin: 0;
      font-size: var(--text-small);
    }
    nav ul {
      display: block;
      border-inline-start: var(--hairline);
      margin-inline-start: 0.4em;
    }
    nav a {
      padding-inline-start: 1.25em;
    }
    nav a::before {
      position: absolute;
      width: 0.75em;
      height: 0.75em;
      border: 2px solid var(--accent);
      border-radius: 50%;
      margin-block-start: 0.4em;
      margin-inline-start: -1.65em;
      background: var(--surface);
      content: '';
    }
    [aria-current]::before {
      border-width: 0.375em;
    }
  }
`;
