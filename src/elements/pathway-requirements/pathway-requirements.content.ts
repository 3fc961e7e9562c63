/** What is required, what it costs, who helps. A piece of the script: the source of many a guide names nothing of it. */
import { html, nothing, type LitElement } from 'lit';
import { formatCost } from '../../i18n/cost.js';
import { formatDuration, formatList, formatRegion } from '../../i18n/index.js';
import { requirementMessages } from '../../i18n/requirements/index.js';
import type { Requirement } from '../../model/index.js';
import { adopt } from '../shared/adopt.js';
import { itemId } from '../shared/fragment.js';
import { headingTemplate, ownWords } from '../shared/heading.js';
import type { View } from '../shared/pathway-controller.js';
import { linkTemplate } from '../shared/link.js';
import { styles } from './pathway-requirements.styles.js';

/** Empty where there are none. */
const regionsOf = ({ l10n }: View, regions: readonly string[]): string =>
  formatList(
    l10n,
    regions.map((code) => formatRegion(l10n, code)),
  );

const requirementTemplate = (view: View, requirement: Requirement) => {
  const { l10n } = view;
  const words = requirementMessages(l10n);
  const { id, name, kind, level, alternatives, regions, weeks, cost, url, note } = requirement;
  const about = [
    kind && words.kinds[kind],
    weeks && formatDuration(l10n, weeks, 'weeks'),
    cost && formatCost(l10n, cost),
    regionsOf(view, regions),
  ].filter(Boolean);
  const costNote = typeof cost === 'object' && cost.note;
  return html`
    <li class="ruled" id=${itemId(id)} part="requirement">
      ${headingTemplate(view.level + 1, linkTemplate(name, url), { part: 'requirement-name' })}
      <p class="quiet figures">
        ${level && html`<span class=${level} part="level" lang=${l10n.tag}>${words.levels[level]}</span>`}
        ${level && about.length ? '· ' : ''}${about.join(l10n.messages.comma)}
      </p>
      ${costNote ? html`<p>${costNote}</p>` : nothing} ${note && html`<p>${note}</p>`}
      ${
        alternatives.length
          ? html`<p>${words.alternatives(formatList(l10n, alternatives, 'disjunction'))}</p>`
          : nothing
      }
    </li>
  `;
};

type Entry = readonly [name: unknown, value: unknown, aside?: unknown, note?: unknown];

const groupTemplate = (
  { level, l10n }: View,
  part: 'costs' | 'funding' | 'earning',
  entries: readonly Entry[],
) =>
  entries.length
    ? html`<div part=${part}>
        ${headingTemplate(level + 1, ownWords(l10n, requirementMessages(l10n)[part]), { part: 'group-heading' })}
        <dl>
          ${entries.map(
            ([name, value, aside, note]) => html`
              <div class="ruled">
                <dt>${name}</dt>
                <dd class="figures">
                  ${value} <span class="quiet">${aside || nothing}</span>
                  <span class="quiet note">${note || nothing}</span>
                </dd>
              </div>
            `,
          )}
        </dl>
      </div>`
    : nothing;

export const requirementsTemplate = (view: View) => {
  const { pathway, l10n } = view;
  const { messages } = l10n;
  const { requirements, costs, funding, roadmap } = pathway;
  const costEntries = costs.map(({ name, cost, required }): Entry => [
    name,
    cost && formatCost(l10n, cost),
    required === false && messages.optional,
    typeof cost === 'object' && cost.note,
  ]);
  const fundingEntries = funding.map(({ name, url, regions, note }): Entry => [
    linkTemplate(name, url),
    note,
    regionsOf(view, regions),
  ]);
  const earningEntries = roadmap.flatMap(({ title, income }): Entry[] =>
    income ? [[title, messages.incomes[income]]] : [],
  );
  return html`
    ${
      requirements.length
        ? html`<ul>
            ${requirements.map((requirement) => requirementTemplate(view, requirement))}
          </ul>`
        : nothing
    }
    <div class="columns">
      ${groupTemplate(view, 'costs', costEntries)} ${groupTemplate(view, 'funding', fundingEntries)}
      ${groupTemplate(view, 'earning', earningEntries)}
    </div>
  `;
};

export const content = (view: View, host: LitElement) => {
  adopt(host.renderRoot as ShadowRoot, styles);
  return requirementsTemplate(view);
};
