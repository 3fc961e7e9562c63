import { html, LitElement, nothing, svg } from 'lit';
import {
  formatCount,
  formatDate,
  formatDuration,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRegion,
  type Localization,
} from '../../i18n/index.js';
import type { Occupation, Provenance, Salary } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { FragmentController } from '../shared/fragment.js';
import { headingTemplate } from '../shared/heading.js';
import { PathwayController, type View } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { linkTemplate, resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import { styles } from './pathway-overview.styles.js';

const LEVELS = ['easy', 'moderate', 'challenging', 'very-challenging'] as const;

const routeTemplate = ({ pathway: { from, to }, localization: { messages }, contentLang }: View) => html`
  <p class="route" part="route">
    <span class="visually-hidden">${messages.from}</span>
    <span class="stop" part="from" lang=${contentLang ?? nothing}>${linkTemplate(from.title, from.url)}</span>
    <svg class="line" aria-hidden="true"><rect width="100%" height="100%" /></svg>
    <span class="visually-hidden">${messages.to}</span>
    <span class="stop" part="to" lang=${contentLang ?? nothing}>${linkTemplate(to.title, to.url)}</span>
  </p>
`;

const scaleTemplate = (step: number) => html`
  <svg class="scale" aria-hidden="true">
    ${LEVELS.map(
      (_, index) => svg`<rect class=${index < step ? 'on' : 'off'} x="${26 * index}%" width="22%" height="100%" />`,
    )}
  </svg>
`;

/** When a figure was right, and who says so. */
const provenanceTemplate = (view: View, { asOf, source }: Provenance) => {
  const { localization } = view;
  const { messages } = localization;
  if (!asOf && !source) return nothing;
  return html`<span class="quiet note">
    ${asOf ? messages.asOf(formatDate(localization, asOf)) : nothing}
    ${source ? html`${messages.source} ${linkTemplate(source.title, source.url)}` : nothing}
  </span>`;
};

const factTemplate = (label: string, value: unknown, note: unknown = nothing) => html`
  <div part="fact">
    <dt part="fact-label">${label}</dt>
    <dd part="fact-value">${value}${note}</dd>
  </div>
`;

const factsTemplate = (view: View) => {
  const { pathway, localization } = view;
  const { messages } = localization;
  const { difficulty, timeline, salary, demand } = pathway;
  const facts: unknown[] = [];
  if (difficulty?.level) {
    const step = LEVELS.indexOf(difficulty.level) + 1;
    const outOf = messages.stepOf(formatNumber(localization, step), formatNumber(localization, LEVELS.length));
    facts.push(
      factTemplate(
        messages.difficulty,
        html`${scaleTemplate(step)}${messages.difficulties[difficulty.level]}
          <span class="visually-hidden">(${outOf})</span>`,
      ),
    );
  }
  if (timeline) {
    const value = html`<span class="figures">${formatDuration(localization, timeline, timeline.unit)}</span>`;
    facts.push(factTemplate(messages.timeline, value, provenanceTemplate(view, timeline)));
  }
  if (salary?.change) {
    const value = html`<span class="figures">${formatPercent(localization, salary.change, 'exceptZero')}</span>`;
    facts.push(factTemplate(messages.payChange, value, provenanceTemplate(view, salary)));
  }
  if (demand?.level) {
    facts.push(factTemplate(messages.demand, messages.demands[demand.level], provenanceTemplate(view, demand)));
  }
  return facts.length ? html`<dl class="facts" part="facts">${facts}</dl>` : nothing;
};

const payOf = (localization: Localization, { current, target, dip, recovery, basis }: Salary): string[] => {
  const { messages } = localization;
  const details = [
    basis?.pay && messages.payBasis[basis.pay],
    basis?.stage && messages.payStages[basis.stage],
  ].filter((detail) => detail !== undefined);
  const pay = (amount: NonNullable<typeof current>) =>
    [`${formatMoney(localization, amount)} ${messages.periods[amount.period]}`, ...details].join(', ');
  return [
    current && messages.payToday(pay(current)),
    target && messages.payTarget(pay(target)),
    dip && messages.payDip(formatPercent(localization, dip)),
    recovery && messages.payRecovery(formatDuration(localization, recovery, recovery.unit)),
  ].filter((sentence) => sentence !== undefined);
};

const workOf = ({ messages }: Localization, { work }: Occupation): string[] =>
  [
    work?.partTime !== undefined && messages.partTime(work.partTime),
    work?.remote !== undefined && messages.remote(work.remote),
    work?.shifts && messages.shifts[work.shifts],
  ].filter((sentence) => typeof sentence === 'string');

/** The sentences that say more than the facts can: why, how much, where. */
const notesTemplate = (view: View) => {
  const { pathway, localization, contentLang } = view;
  const { messages } = localization;
  const { difficulty, salary, demand, regions, regionNote, to } = pathway;
  const lang = contentLang ?? nothing;
  const authored = (text: string | undefined) => (text ? html`<span lang=${lang}>${text}</span>` : undefined);
  const names = regions.map((code) => formatRegion(localization, code));
  const notes = [
    [authored(difficulty?.why)],
    [authored(demand?.note)],
    [...(salary ? payOf(localization, salary) : []), authored(salary?.basis?.includes)],
    [!salary?.change && salary && provenanceTemplate(view, salary)],
    [...workOf(localization, to).map((sentence) => `${sentence}.`), authored(to.work?.note)],
    [names.length > 0 && messages.region(formatList(localization, names)), authored(regionNote)],
  ].map((parts) => parts.filter((part) => part && part !== nothing));
  return html`<div class="notes" part="notes">
    ${notes.filter((parts) => parts.length).map((parts) => html`<p>${parts.map((part) => html`${part} `)}</p>`)}
  </div>`;
};

/** Who wrote the guide, when, from what; and whether it is past its time. */
const imprintTemplate = (view: View) => {
  const { pathway, localization } = view;
  const { messages } = localization;
  const { author, updated, reviewed, reviewBy, views, sources } = pathway;
  const parts = [
    author && linkTemplate(messages.by(author.name), author.url),
    updated && messages.updated(formatDate(localization, updated)),
    reviewed && messages.reviewed(reviewed.by, formatDate(localization, reviewed.date)),
    views !== undefined && formatCount(localization, views, messages.views),
  ].filter(Boolean);
  const isOverdue = reviewBy !== undefined && reviewBy < new Date().toISOString().slice(0, reviewBy.length);
  return html`
    ${parts.length
      ? html`<p class="quiet" part="imprint">${parts.map((part, index) => html`${index ? ' · ' : ''}${part}`)}</p>`
      : nothing}
    ${isOverdue ? html`<p part="overdue">${messages.reviewOverdue(formatDate(localization, reviewBy))}</p>` : nothing}
    ${sources.length
      ? html`<details class="quiet" part="sources">
          <summary>${messages.sources}</summary>
          ${resourcesTemplate(view, sources)}
        </details>`
      : nothing}
  `;
};

/**
 * @summary From which job to which, how hard, how long, what it does to pay, and what it is about.
 * @tag pathway-overview
 *
 * @slot heading - Replaces the guide's title.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - The guide's title.
 * @csspart route - The line from job to job.
 * @csspart from - The job that the reader has.
 * @csspart to - The job that the reader wants.
 * @csspart summary - The guide in a sentence.
 * @csspart facts - The facts.
 * @csspart fact - One fact.
 * @csspart fact-label - What the fact is about.
 * @csspart fact-value - The fact itself.
 * @csspart notes - The sentences that say more than the facts.
 * @csspart overview - The overview's text.
 * @csspart overview-heading - The heading of that text.
 * @csspart imprint - Author, dates and views.
 * @csspart overdue - Says that the guide is past its review.
 * @csspart sources - Where the guide's facts come from.
 * @csspart resources - A list of resources.
 * @csspart resource - One resource.
 * @csspart link - A link.
 *
 * @fires {PathwayResourceEvent} pathway-resource - The reader follows a resource's link.
 */
export class PathwayOverview extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, styles];

  private readonly source = new PathwayController(this);

  constructor() {
    super();
    new FragmentController(this, () => this.source.pathway && [this.source.pathway.id, 'overview']);
  }

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.source.ready;
  }

  protected override render() {
    return this.source.render((view) => {
      const { pathway, localization, level, contentLang } = view;
      const { messages } = localization;
      const lang = contentLang ?? nothing;
      const { overview, headings, summary } = pathway;
      return html`
        ${sectionTemplate(
          view,
          { own: pathway.title, authored: pathway.title },
          html`
            ${summary ? html`<p class="summary" part="summary" lang=${lang}>${summary}</p>` : nothing}
            ${routeTemplate(view)} ${factsTemplate(view)} ${notesTemplate(view)}
            ${overview.length
              ? html`<div class="overview" part="overview">
                  ${headingTemplate(level + 1, headings.overview ?? messages.headings.overview, {
                    part: 'overview-heading',
                    lang: headings.overview && contentLang,
                  })}
                  ${overview.map((paragraph) => html`<p lang=${lang}>${paragraph}</p>`)}
                </div>`
              : nothing}
            ${imprintTemplate(view)}
          `,
        )}
      `;
    });
  }
}

// Lit makes the accessors; this tells TypeScript of them.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface PathwayOverview extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-overview': PathwayOverview;
  }
}
