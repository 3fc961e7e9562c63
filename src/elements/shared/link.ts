/* eslint-disable @typescript-eslint/no-unnecessary-type-assertion -- lit-analyzer binds to attributes only what is plainly a string */
import { html } from 'lit';
import type { SafeUrl } from '../../model/index.js';

/** A text, as a link where there is an address. */
export const linkTemplate = (text: string, url: SafeUrl | undefined) =>
  url === undefined ? text : html`<a part="link" href=${url as string}>${text}</a>`;
