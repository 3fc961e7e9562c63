/* eslint-disable @typescript-eslint/no-unnecessary-type-assertion -- lit-analyzer binds to attributes only what is plainly a string */
import { html, nothing } from 'lit';
import { PathwayCtaEvent } from '../../events/events.js';
import type { View } from '../shared/pathway-controller.js';
import { linkAddress } from '../shared/link.js';
import { sectionTemplate } from '../shared/section.js';

/** The closing call; null without one. */
export const ctaTemplate = (view: View) => {
  const { pathway, l10n } = view;
  const call = pathway.callToAction;
  if (!call) return null;
  const url = linkAddress(call.url);
  const answer = (event: Event) => {
    if (!event.currentTarget!.dispatchEvent(new PathwayCtaEvent(pathway.id, url)))
      event.preventDefault();
  };
  return sectionTemplate(
    view,
    { own: l10n.messages.headings.callToAction, authored: call.title },
    html`
      ${call.text ? html`<p part="text">${call.text}</p>` : nothing}
      ${
        url === undefined
          ? html`<button type="button" class="call" part="button" @click=${answer}>
              ${call.label}
            </button>`
          : html`<a class="button call" part="button" href=${url as string} @click=${answer}
              >${call.label}</a
            >`
      }
    `,
  );
};
