import { html } from 'lit';

/** A text, as a link where there is an address. */
export const linkTemplate = (text: string, url: string | undefined) =>
  url === undefined ? text : html`<a part="link" href=${url}>${text}</a>`;
