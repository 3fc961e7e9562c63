import { html, nothing } from 'lit';
import { PathwayResourceEvent } from '../../events/events.js';
import { formatCost } from '../../i18n/cost.js';
import { formatDate } from '../../i18n/index.js';
import type { Resource } from '../../model/index.js';
import { iconTemplate } from './icon.js';
import { linkAddress, linkTemplate } from './link.js';
import type { View } from './pathway-controller.js';

const resourceTemplate = ({ pathway, l10n }: View, resource: Resource) => {
  const { messages } = l10n;
  const { title, kind, provider, author, date, cost, note, sponsored } = resource;
  const about = [
    author,
    provider,
    kind && messages.resourceKinds[kind],
    date && formatDate(l10n, date),
    cost && formatCost(l10n, cost),
    typeof cost === 'object' && cost.note,
    sponsored && messages.sponsored,
  ].filter(Boolean);
  const follow = ({ currentTarget }: Event) =>
    currentTarget!.dispatchEvent(
      new PathwayResourceEvent(pathway.id, title, linkAddress(resource.url)!),
    );
  return html`<li part="resource">
    ${iconTemplate(kind)}
    <span
      >${linkTemplate(title, resource.url, sponsored, follow)}${about.length ? html` <span class="quiet">${about.join(l10n.messages.comma)}</span>` : nothing}
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
