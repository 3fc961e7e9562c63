import { html } from 'lit';
import type { SafeUrl } from '../../model/index.js';

/** A text, as a link where there is an address. */
export const linkTemplate = (text: string, url: SafeUrl | undefined) =>
  url === undefined ? text : html`<a part="link" href=${url}>${text}</a>`;
