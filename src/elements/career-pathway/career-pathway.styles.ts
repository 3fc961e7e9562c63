import { css } from 'lit';

export const styles = css`
  .section {
    display: block;
    margin-block-start: calc(var(--space) * 3.25);
    scroll-margin-block-start: var(--space);
  }
  .section[data-section='overview'] {
    margin-block-start: 0;
  }
  nav {
    margin-block-start: calc(var(--space) * 2);
    padding-block: calc(var(--space) * 0.6);
    border-block: 1px solid var(--line);
    font-size: 0.9375em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.4em;
  }
  nav a {
    display: inline-block;
    padding-block: 0.3em;
    text-decoration: none;
  }
  nav a:hover,
  nav a:focus-visible {
    text-decoration: underline;
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
