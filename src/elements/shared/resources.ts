import { html, nothing } from 'lit';
import { PathwayResourceEvent } from '../../events/events.js';
import { formatDate, formatMoney, type Localization } from '../../i18n/index.js';
import type { Cost, Resource } from '../../model/index.js';
import { iconTemplate } from './icon.js';
import type { View } from './pathway-controller.js';

export const formatCost = (l10n: Localization, cost: Cost): string => {
  const { messages } = l10n;
  if (typeof cost === 'string') return messages.cost[cost];
  const per = cost.per && cost.per !== 'once' ? ` ${messages.perCost[cost.per]}` : '';
  return formatMoney(l10n, cost) + per;
};

/** A text, as a link where there is an address. */
export const linkTemplate = (text: string, url: string | undefined) =>
  url === undefined ? text : html`<a part="link" href=${url}>${text}</a>`;

const resourceTemplate = ({ pathway, l10n }: View, resource: Resource) => {
  const { messages } = l10n;
  const { title, url, kind, provider, author, date, cost, note, sponsored } = resource;
  const about = [
    author,
    provider,
    kind && messages.resourceKinds[kind],
    date && formatDate(l10n, date),
    cost && formatCost(l10n, cost),
    typeof cost === 'object' && cost.note,
    sponsored && messages.sponsored,
  ].filter(Boolean);
  const follow = (event: Event) =>
    event.currentTarget?.dispatchEvent(new PathwayResourceEvent(pathway.id, title, url!));
  const name = url
    ? html`<a part="link" href=${url} rel=${sponsored ? 'sponsored' : nothing} @click=${follow}
        >${title}</a
      >`
    : title;
  return html`<li part="resource">
    ${iconTemplate(kind)}
    <span
      >${name}${about.length ? html` <span class="quiet">${about.join(l10n.messages.comma)}</span>` : nothing}
      ${note ? html`<span class="quiet note">${note}</span>` : nothing}</span
    >
  </li>`;
};

/** Where to learn it. Renders nothing without resources. */
export const resourcesTemplate = (view: View, resources: readonly Resource[]) =>
  resources.length
    ? html`<ul class="resources" part="resources" aria-label=${view.l10n.messages.resources}>
        ${resources.map((resource) => resourceTemplate(view, resource))}
      </ul>`
    : nothing;
