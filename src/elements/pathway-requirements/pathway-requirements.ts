import { html, LitElement, nothing } from 'lit';
import { formatDuration, formatList, formatRegion } from '../../i18n/index.js';
import type { Pathway, Requirement } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { itemId } from '../shared/fragment.js';
import { headingTemplate, ownWords } from '../shared/heading.js';
import { PathwayController, type View } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { formatCost, linkTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import { styles } from './pathway-requirements.styles.js';

/** Empty where there are none. */
const regionsOf = ({ l10n }: View, regions: readonly string[]): string =>
  formatList(
    l10n,
    regions.map((code) => formatRegion(l10n, code)),
  );

const requirementTemplate = (view: View, requirement: Requirement) => {
  const { l10n } = view;
  const { messages } = l10n;
  const { id, name, kind, level, alternatives, regions, weeks, cost, url, note } = requirement;
  const about = [
    kind && messages.requirementKinds[kind],
    weeks && formatDuration(l10n, weeks, 'weeks'),
    cost && formatCost(l10n, cost),
    regionsOf(view, regions),
  ].filter(Boolean);
  return html`
    <li class="ruled" id=${itemId(id)} part="requirement">
      ${headingTemplate(view.level + 1, linkTemplate(name, url), { part: 'requirement-name' })}
      <p class="quiet figures">
        ${level && html`<span class=${level} part="level" lang=${l10n.tag}>${messages.requirementLevels[level]}</span>`}
        ${level && about.length ? '· ' : ''}${about.join(l10n.messages.comma)}
      </p>
      ${note && html`<p>${note}</p>`}
      ${
        alternatives.length
          ? html`<p>${messages.alternatives(formatList(l10n, alternatives, 'disjunction'))}</p>`
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
        ${headingTemplate(level + 1, ownWords(l10n, l10n.messages[part]), { part: 'group-heading' })}
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

/**
 * @summary What is required before or on the way, what it costs, who helps, and whether one can go on earning.
 * @tag pathway-requirements
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart requirement - One requirement.
 * @csspart requirement-name - What is required.
 * @csspart level - How binding it is.
 * @csspart costs - What it costs.
 * @csspart funding - Who helps with the costs.
 * @csspart earning - Whether one can go on earning, by phase.
 * @csspart group-heading - The heading of one of these three.
 * @csspart link - A link.
 */
export class PathwayRequirements extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, styles];

  /** Whether a pathway has anything to show here. */
  static hasContent({ requirements, costs, funding, roadmap }: Pathway): boolean {
    return (
      requirements.length + costs.length + funding.length > 0 ||
      roadmap.some(({ income }) => income)
    );
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'requirements');

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => {
      const { pathway, l10n } = view;
      const { messages } = l10n;
      const { requirements, costs, funding, roadmap, headings } = pathway;
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
      return sectionTemplate(
        view,
        { own: messages.headings.requirements, authored: headings.requirements },
        html`
          ${
            requirements.length
              ? html`<ul>
                  ${requirements.map((requirement) => requirementTemplate(view, requirement))}
                </ul>`
              : nothing
          }
          <div class="columns">
            ${groupTemplate(view, 'costs', costEntries)}
            ${groupTemplate(view, 'funding', fundingEntries)}
            ${groupTemplate(view, 'earning', earningEntries)}
          </div>
        `,
      );
    });
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface PathwayRequirements extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-requirements': PathwayRequirements;
  }
}
