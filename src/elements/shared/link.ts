/* eslint-disable @typescript-eslint/no-unnecessary-type-assertion -- lit-analyzer binds to attributes only what is plainly a string */
import { html, nothing } from 'lit';
import type { Messages } from '../../i18n/index.js';
import type { Resource } from '../../model/index.js';
import { safeUrl, type SafeUrl } from '../../model/safe-url.js';

/**
 * The address of a link, through the gate once more: where other scripts of the page have given all objects a `url`, an
 * item without one has that.
 */
export const linkAddress = (url: SafeUrl | undefined): SafeUrl | undefined => url && safeUrl(url);

/**
 * A text, as a link where there is an address.
 * @param isSponsored whether somebody has paid for the link
 */
export const linkTemplate = (
  text: string,
  url: SafeUrl | undefined,
  isSponsored = false,
  onClick?: (event: Event) => void,
) => {
  const address = linkAddress(url);
  return address
    ? html`<a
        part="link"
        href=${address as string}
        rel=${isSponsored ? 'sponsored' : nothing}
        @click=${onClick}
        >${text}</a
      >`
    : text;
};

/** Who says so, and whether that is paid for. */
export const sourceTemplate = (
  { source, sponsored: paid }: Messages,
  { title, url, sponsored }: Resource,
) => [source, ' ', linkTemplate(title, url, sponsored), sponsored ? ` (${paid})` : nothing];
