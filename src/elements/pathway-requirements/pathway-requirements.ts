import { html, LitElement, nothing } from 'lit';
import { formatDuration, formatList, formatRegion } from '../../i18n/index.js';
import type { CostItem, Funding, Pathway, Phase, Requirement } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { FragmentController, itemId } from '../shared/fragment.js';
import { headingTemplate } from '../shared/heading.js';
import { PathwayController, type View } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { formatCost, linkTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import { styles } from './pathway-requirements.styles.js';

const regionsOf = ({ localization }: View, regions: readonly string[]): string | false =>
  regions.length > 0 &&
  formatList(
    localization,
    regions.map((code) => formatRegion(localization, code)),
  );

const requirementTemplate = (view: View, requirement: Requirement) => {
  const { localization, contentLang } = view;
  const { messages } = localization;
  const { id, name, kind, level, alternatives, regions, weeks, cost, url, note } = requirement;
  const about = [
    kind && messages.requirementKinds[kind],
    weeks && formatDuration(localization, weeks, 'weeks'),
    cost && formatCost(localization, cost),
    regionsOf(view, regions),
  ].filter(Boolean);
  const lang = contentLang ?? nothing;
  return html`
    <li id=${itemId(id)} part="requirement">
      <p>
        <span class="name" lang=${lang}>${linkTemplate(name, url)}</span>
        ${level ? html`<span class="level ${level}" part="level">${messages.requirementLevels[level]}</span>` : nothing}
        ${about.length ? html`<span class="quiet figures">${about.join(', ')}</span>` : nothing}
      </p>
      ${note ? html`<p class="detail" lang=${lang}>${note}</p>` : nothing}
      ${alternatives.length
        ? html`<p class="detail">${messages.alternatives(formatList(localization, alternatives, 'disjunction'))}</p>`
        : nothing}
    </li>
  `;
};

const costTemplate = ({ localization, contentLang }: View, { name, cost, required }: CostItem) => html`
  <div>
    <dt lang=${contentLang ?? nothing}>${name}</dt>
    <dd class="figures">
      ${cost ? formatCost(localization, cost) : nothing}
      ${required === false ? html`<span class="quiet">${localization.messages.optional}</span>` : nothing}
      ${typeof cost === 'object' && cost.note
        ? html`<span class="quiet note" lang=${contentLang ?? nothing}>${cost.note}</span>`
        : nothing}
    </dd>
  </div>
`;

const fundingTemplate = (view: View, { name, url, regions, note }: Funding) => html`
  <div>
    <dt lang=${view.contentLang ?? nothing}>${linkTemplate(name, url)}</dt>
    <dd lang=${view.contentLang ?? nothing}>${note} <span class="quiet">${regionsOf(view, regions) || nothing}</span></dd>
  </div>
`;

const earningTemplate = ({ localization, contentLang }: View, { title, income }: Phase) =>
  income
    ? html`<div>
        <dt lang=${contentLang ?? nothing}>${title}</dt>
        <dd>${localization.messages.incomes[income]}</dd>
      </div>`
    : nothing;

const groupTemplate = (view: View, heading: string, entries: readonly unknown[], part: string) =>
  entries.length
    ? html`<div class="group" part=${part}>
        ${headingTemplate(view.level + 1, heading, { part: 'group-heading' })}
        <dl>${entries}</dl>
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
    return requirements.length + costs.length + funding.length > 0 || roadmap.some(({ income }) => income);
  }

  private readonly source = new PathwayController(this);

  constructor() {
    super();
    new FragmentController(this, () => this.source.pathway && [this.source.pathway.id, 'requirements']);
  }

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.source.ready;
  }

  protected override render() {
    return this.source.render((view) => {
      const { pathway, localization } = view;
      const { messages } = localization;
      if (!PathwayRequirements.hasContent(pathway)) return null;
      const earning = pathway.roadmap.filter(({ income }) => income);
      return sectionTemplate(
        view,
        { own: messages.headings.requirements, authored: pathway.headings.requirements },
        html`
          ${pathway.requirements.length
            ? html`<ul class="requirements">
                ${pathway.requirements.map((requirement) => requirementTemplate(view, requirement))}
              </ul>`
            : nothing}
          <div class="groups">
            ${groupTemplate(
              view,
              messages.costs,
              pathway.costs.map((item) => costTemplate(view, item)),
              'costs',
            )}
            ${groupTemplate(
              view,
              messages.funding,
              pathway.funding.map((item) => fundingTemplate(view, item)),
              'funding',
            )}
            ${groupTemplate(
              view,
              messages.earning,
              earning.map((phase) => earningTemplate(view, phase)),
              'earning',
            )}
          </div>
        `,
      );
    });
  }
}

// Lit makes the accessors; this tells TypeScript of them.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface PathwayRequirements extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-requirements': PathwayRequirements;
  }
}
