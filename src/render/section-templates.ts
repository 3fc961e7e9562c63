/** What each section of a guide shows in static content. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../elements/career-pathway/sections.js';
import { actionPlanTemplate } from '../elements/action-plan/action-plan.template.js';
import { ctaTemplate } from '../elements/pathway-cta/pathway-cta.template.js';
import { faqTemplate } from '../elements/pathway-faq/pathway-faq.template.js';
import { overviewTemplate } from '../elements/pathway-overview/pathway-overview.template.js';
import { progressTemplate } from '../elements/pathway-progress/pathway-progress.content.js';
import { requirementsTemplate } from '../elements/pathway-requirements/pathway-requirements.content.js';
import { realityCheckTemplate } from '../elements/reality-check/reality-check.template.js';
import { roadmapTemplate } from '../elements/roadmap-timeline/roadmap-timeline.template.js';
import { outlookTemplate } from '../elements/salary-outlook/salary-outlook.content.js';
import type { View } from '../elements/shared/pathway-controller.js';
import type { Reading } from '../elements/shared/reading.js';
import { sectionTemplate } from '../elements/shared/section.js';
import { hoursOf, weeksOf } from '../elements/shared/wording.js';
import { skillListTemplate } from '../elements/skill-list/skill-list.template.js';
import { formatDuration } from '../i18n/index.js';
import { staticMessages } from '../i18n/static/index.js';
import { NEWCOMER, planFor, today } from '../plan/index.js';

/** A section that the script brings in a piece of its own: until then, what stands here stands in its place. */
const late = ({ view, reading }: Shown, { heading }: Section, content: unknown): TemplateResult => {
  const { l10n, pathway } = view;
  const authored = heading === 'callToAction' ? undefined : pathway.headings[heading];
  const { tag, direction } = reading.l10n;
  return sectionTemplate(
    view,
    { own: l10n.messages.headings[heading], authored },
    html`<div class="late" lang=${tag} dir=${direction}>${content}</div>`,
  );
};

/** What is shown, and to whom: to nobody in particular. */
export interface Shown {
  readonly view: View;
  readonly reading: Reading;
}

/** Hours a week that people with and without a job may have, beside the author's own figure. */
const PACES = [3, 5, 8, 12, 20, 35];

/** How long the learning takes at which pace: what a reader would ask the planner first. */
const pacesTemplate = ({ reading }: Shown) => {
  const { pathway, l10n, words } = reading;
  const { hoursPerWeek, assumed } = pathway.pace;
  const paces = [...new Set([...PACES, hoursPerWeek])].sort((a, b) => a - b);
  const own = staticMessages(l10n);
  const rows = paces.flatMap((hours) => {
    const learner = { ...NEWCOMER, hoursPerWeek: { min: hours, max: hours } };
    const { weeks } = planFor(pathway, learner, today()).learning;
    return weeks.max ? [[hoursOf(reading, hours), weeksOf(reading, weeks)]] : [];
  });
  if (!rows.length) return html`<p>${words.timeless}</p>`;
  return html`<table class="figures paces" role="table" aria-labelledby="heading">
      <thead>
        <tr role="row">
          ${[own.hours, own.duration].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([hours, weeks]) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${hours}</th>
              <td role="cell">${weeks}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      assumed
        ? html`<p class="quiet">
            ${words.assumed(formatDuration(l10n, { min: hoursPerWeek, max: hoursPerWeek }, 'hours'))}
          </p>`
        : nothing
    }`;
};

const templates: Readonly<Record<Section['name'], (shown: Shown, section: Section) => unknown>> = {
  overview: ({ view }) => overviewTemplate(view),
  requirements: (shown, section) => late(shown, section, requirementsTemplate(shown.view)),
  transferable: ({ view }) => skillListTemplate(view, 'transferable'),
  'to-learn': ({ view }) => skillListTemplate(view, 'to-learn'),
  planner: (shown, section) => late(shown, section, pacesTemplate(shown)),
  roadmap: ({ view }) => roadmapTemplate(view),
  progress: (shown, section) => late(shown, section, progressTemplate(shown.reading)),
  'reality-check': ({ view }) => realityCheckTemplate(view),
  'salary-outlook': (shown, section) => late(shown, section, outlookTemplate(shown.reading)),
  'action-plan': ({ view }) => actionPlanTemplate(view),
  actions: (shown, section) =>
    late(
      shown,
      section,
      html`<p class="needs-script">${staticMessages(shown.reading.l10n).needsScript}</p>`,
    ),
  faq: ({ view }) => faqTemplate(view),
  cta: ({ view }) => ctaTemplate(view),
};

export const sectionContent = (shown: Shown, section: Section): unknown =>
  templates[section.name](shown, section);
