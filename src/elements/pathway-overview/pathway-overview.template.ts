import { html, nothing } from 'lit';
import {
  formatCount,
  formatDate,
  formatDuration,
  formatList,
  formatNumber,
  formatPercent,
  formatRegion,
  type Localization,
} from '../../i18n/index.js';
import type {
  DemandLevel,
  DifficultyLevel,
  Duration,
  Occupation,
  Provenance,
  Range,
} from '../../model/index.js';
import { headingTemplate } from '../shared/heading.js';
import { type View } from '../shared/pathway-controller.js';
import { dotted } from '../shared/dotted.js';
import { linkTemplate, sourceTemplate } from '../shared/link.js';
import { resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';

/** The first stretch of the line that runs through the guide. */
const routeTemplate = ({ pathway: { from, to }, l10n: { messages } }: View) => html`
  <p part="route">
    <span class="visually-hidden">${messages.from}</span>
    <span part="from" class="stop">${linkTemplate(from.title, from.url)}</span>
    <i></i>
    <span class="visually-hidden">${messages.to}</span>
    <span part="to" class="stop">${linkTemplate(to.title, to.url)}</span>
  </p>
`;

/** A small drawing over a fact, which says the same in words. @param rest what the heavy line is seen against */
const drawingTemplate = (line: string, rest = 'M1 8H63') =>
  html`<svg class="drawing" viewBox="0 0 64 16" aria-hidden="true">
    <path class="rest" d=${rest} />
    <path d=${line} />
  </svg>`;

const difficultyTemplate = (l10n: Localization, level: DifficultyLevel) => {
  const { messages } = l10n;
  const levels = Object.keys(messages.difficulties);
  const step = levels.indexOf(level) + 1;
  const outOf = messages.stepOf(formatNumber(l10n, step), formatNumber(l10n, levels.length));
  const steps = levels.map((_, index) => `M${String(2 + 17 * index)} 8h10`);
  return html`${drawingTemplate(steps.slice(0, step).join(''), steps.join(''))}
    ${messages.difficulties[level]} <span class="visually-hidden">(${outOf})</span>`;
};

const timelineTemplate = (l10n: Localization, timeline: Duration) => {
  const { min, max, unit } = timeline;
  return html`${drawingTemplate(`M${String((60 * min) / (max || 1))} 8H62`)}
  ${formatDuration(l10n, timeline, unit)}`;
};

const payChangeTemplate = (l10n: Localization, change: Range) => {
  const { min, max } = change;
  const rises = min >= 0 && max > 0;
  const falls = max <= 0 && min < 0;
  const path = rises ? 'M2 14H22V3H62' : falls ? 'M2 3H22V14H62' : 'M2 8H62';
  return html`${drawingTemplate(path, 'M2 14H62')} ${formatPercent(l10n, change, 'exceptZero')}`;
};

const DEMAND_LINES: Record<DemandLevel, string> = {
  declining: 'M2 3L62 13',
  stable: 'M2 8H62',
  growing: 'M2 12L62 5',
  'rapidly-growing': 'M2 14C34 13 50 9 62 2',
};

/** When a figure was right, and who says so. */
const provenanceTemplate = ({ l10n }: View, { asOf, source }: Provenance) => {
  const { messages } = l10n;
  return asOf || source
    ? html`<span class="quiet note">
        ${dotted([asOf && messages.asOf(formatDate(l10n, asOf)), source && sourceTemplate(messages, source)])}
      </span>`
    : undefined;
};

type Fact = readonly [label: string, value: unknown, provenance?: Provenance | undefined];

const factsTemplate = (view: View) => {
  const { pathway, l10n } = view;
  const { messages } = l10n;
  const { difficulty, timeline, salary, demand } = pathway;
  const rows: readonly Fact[] = [
    [messages.difficulty, difficulty?.level && difficultyTemplate(l10n, difficulty.level)],
    [messages.timeline, timeline && timelineTemplate(l10n, timeline), timeline],
    [messages.payChange, salary?.change && payChangeTemplate(l10n, salary.change), salary],
    [
      messages.demand,
      demand?.level && [
        drawingTemplate(DEMAND_LINES[demand.level]),
        messages.demands[demand.level],
      ],
      demand,
    ],
  ];
  const facts = rows.filter(([, value]) => value);
  return facts.length
    ? html`<dl part="facts" lang=${l10n.tag} dir=${l10n.direction}>
        ${facts.map(
          ([label, value, provenance = {}]) => html`
            <div part="fact">
              <dt class="quiet" part="fact-label">${label}</dt>
              <dd class="figures" part="fact-value">
                ${value}${provenanceTemplate(view, provenance)}
              </dd>
            </div>
          `,
        )}
      </dl>`
    : nothing;
};

/** The sentences that say more than the facts can: why, how much, where. */
const notesTemplate = (view: View) => {
  const { pathway, l10n } = view;
  const { messages } = l10n;
  const { difficulty, demand, regions, regionNote } = pathway;
  const { partTime, remote, shifts, note }: NonNullable<Occupation['work']> = pathway.to.work ?? {};
  const names = regions.map((code) => formatRegion(l10n, code));
  const paragraphs = [
    [difficulty?.why],
    [demand?.note, demand?.level ? '' : provenanceTemplate(view, demand ?? {})],
    [
      partTime !== undefined && `${messages.partTime(partTime)}.`,
      remote !== undefined && `${messages.remote(remote)}.`,
      shifts && `${messages.shifts[shifts]}.`,
      note,
    ],
    [names.length > 0 && messages.region(formatList(l10n, names)), regionNote],
  ].map((sentences) => sentences.filter(Boolean));
  return html`<div part="notes">
    ${paragraphs.map((sentences) =>
      sentences.length ? html`<p>${sentences.map((sentence) => [sentence, ' '])}</p>` : nothing,
    )}
  </div>`;
};

/** Who wrote the guide, when, from what; and whether it is past its time. */
const imprintTemplate = (view: View) => {
  const { pathway, l10n } = view;
  const { messages } = l10n;
  const { author, updated, reviewed, reviewBy, views, sources } = pathway;
  const parts = [
    author && linkTemplate(messages.by(author.name), author.url),
    updated && messages.updated(formatDate(l10n, updated)),
    reviewed && messages.reviewed(reviewed.by, formatDate(l10n, reviewed.date)),
    views !== undefined && formatCount(l10n, views, messages.views),
  ].filter(Boolean);
  const isOverdue = reviewBy && reviewBy < new Date().toISOString().slice(0, reviewBy.length);
  return html`
    ${
      parts.length
        ? html`<p class="quiet" part="imprint" lang=${l10n.tag} dir=${l10n.direction}>
            ${dotted(parts)}
          </p>`
        : nothing
    }
    ${isOverdue ? html`<p part="overdue">${messages.reviewOverdue(formatDate(l10n, reviewBy))}</p>` : nothing}
    ${
      sources.length
        ? html`<details part="sources">
            <summary>${messages.sources}</summary>
            ${resourcesTemplate(view, sources)}
          </details>`
        : nothing
    }
  `;
};

/** From which job to which, the facts, and what it is about. */
export const overviewTemplate = (view: View) => {
  const { title, summary, overview, headings } = view.pathway;
  return sectionTemplate(
    view,
    { own: title, authored: title },
    html`
      ${summary && html`<p part="summary">${summary}</p>`} ${routeTemplate(view)}
      ${factsTemplate(view)}
      <div class="text">
        ${notesTemplate(view)}
        ${
          overview.length
            ? html`<div part="overview">
                ${headingTemplate(
                  view.level + 1,
                  headings.overview ?? view.l10n.messages.headings.overview,
                  {
                    part: 'overview-heading',
                  },
                )}
                ${overview.map((paragraph) => html`<p>${paragraph}</p>`)}
              </div>`
            : nothing
        }
      </div>
      ${imprintTemplate(view)}
    `,
  );
};
