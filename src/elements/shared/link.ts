/* eslint-disable @typescript-eslint/no-unnecessary-type-assertion -- lit-analyzer binds to attributes only what is plainly a string */
import { html } from 'lit';
import { safeUrl, type SafeUrl } from '../../model/safe-url.js';

/**
 * The address of a link, through the gate once more: where other scripts of the page have given all objects a `url`, an
 * item without one has that.
 */
export const linkAddress = (url: SafeUrl | undefined): SafeUrl | undefined =>
  url === undefined ? url : safeUrl(url);

/** A text, as a link where there is an address. */
export const linkTemplate = (text: string, url: SafeUrl | undefined) => {
  const address = linkAddress(url);
  return address ? html`<a part="link" href=${address as string}>${text}</a>` : text;
};
