import { css } from 'lit';

export const styles = css`
  nav {
    padding-block: calc(var(--space) * 0.75);
    border-block: 1px solid var(--line);
  }
  nav,
  nav ~ .section {
    margin-block-start: calc(var(--space) * 3);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  nav a:not(:hover, :focus-visible) {
    text-decoration: none;
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
