/** How far the reader is: the line itself, one sentence, the next steps, and the same by phase. */
import { html, nothing } from 'lit';
import { formatNumber } from '../../i18n/index.js';
import { middle } from '../../model/facts.js';
import { looseTasks, nextSteps, type NextStep, type Progress } from '../../plan/index.js';
import type { ProgressParts } from '../../plan/progress.js';
import { fragmentFor } from '../shared/fragment.js';
import { lengths } from '../shared/lengths.js';
import { taskMarkTemplate } from '../shared/marks.js';
import { noticeTemplate } from '../shared/notices.js';
import { pieceContent } from '../shared/piece-content.js';
import { planOf, progressOf, type Reading } from '../shared/reading.js';
import { authored, hoursOf, weeksOf } from '../shared/wording.js';
import { styles } from './pathway-progress.styles.js';

/** `7 of 19 done, 2 skipped, about 23 weeks left; next: …`. */
const sentenceOf = (reading: Reading, progress: Progress, next: NextStep | undefined): string => {
  const { words, l10n } = reading;
  if (!progress.left) return progress.total ? words.allDone : words.taskless;
  const { weeks } = planOf(reading).whole;
  const parts = [
    words.progress(formatNumber(l10n, progress.done), formatNumber(l10n, progress.total)),
    progress.skipped && words.alsoSkipped(formatNumber(l10n, progress.skipped)),
    weeks.max && words.aboutLeft(weeksOf(reading, weeks)),
  ].filter(Boolean);
  return parts.join(l10n.messages.comma) + (next ? `; ${words.next(next.task.text)}` : '');
};

const share = (amount: number, { total }: Progress) => (total ? amount / total : 0);

const lineTemplate = ({ pathway }: Reading, phases: readonly Progress[]) =>
  html`<div class="line" aria-hidden="true" part="line">
    ${pathway.roadmap.map(({ weeks }, index) => {
      const progress = phases[index]!;
      return html`<i
        .style=${lengths({
          weeks: middle(weeks) || 1,
          done: share(progress.done, progress),
          skipped: share(progress.skipped, progress),
        })}
      ></i>`;
    })}
  </div>`;

const stepTemplate = (reading: Reading, { task, phase, hours }: NextStep) => {
  const { l10n } = reading;
  const about = html`${authored(reading, task.text)}
    <span class="quiet"
      >${phase ? authored(reading, phase.title) : nothing}${
        hours
          ? `${phase ? l10n.messages.comma : ''}${l10n.messages.about(hoursOf(reading, hours))}`
          : nothing
      }</span
    >`;
  return html`<li>${taskMarkTemplate(reading, task, about, true)}</li>`;
};

const rowTemplate = ({ l10n }: Reading, name: unknown, { done, skipped, left }: Progress) =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${name}</th>
    ${[done, skipped, left].map((count) => html`<td role="cell">${formatNumber(l10n, count)}</td>`)}
  </tr>`;

/** The first steps that are in no phase, under the name of their section. */
const looseRowTemplate = (reading: Reading, loose: Progress) => {
  const { pathway, l10n } = reading;
  if (!looseTasks(pathway).length) return nothing;
  const { actionPlan } = pathway.headings;
  return rowTemplate(
    reading,
    html`<a href=${fragmentFor(pathway.id, 'action-plan')}
      >${actionPlan ? authored(reading, actionPlan) : l10n.messages.headings.actionPlan}</a
    >`,
    loose,
  );
};

const tableTemplate = (reading: Reading, { phases, loose, all }: ProgressParts) => {
  const { words, pathway } = reading;
  return html`<table part="table" role="table" aria-labelledby="heading">
    <thead>
      <tr role="row">
        ${[words.phase, words.done, words.skipped, words.left].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${pathway.roadmap.map(({ id, title }, index) =>
        rowTemplate(
          reading,
          html`<a href=${fragmentFor(pathway.id, 'roadmap', id)}>${authored(reading, title)}</a>`,
          phases[index]!,
        ),
      )}
      ${looseRowTemplate(reading, loose)} ${rowTemplate(reading, words.inAll, all)}
    </tbody>
  </table>`;
};

const orphansTemplate = ({ words, learner }: Reading) => {
  const { orphans } = learner.getState();
  return orphans.length
    ? html`<p class="quiet">${words.orphans}</p>
        <ul part="orphans">
          ${orphans.map(({ text, mark }) => html`<li>${text} <span class="quiet">${words.marks[mark]}</span></li>`)}
        </ul>`
    : nothing;
};

/** All that this section has, whether or not it shows at first. */
const PARTS = ['line', 'sentence', 'next', 'tick', 'done', 'skipped', 'skip', 'table', 'orphans'];

/** How far a reader is. */
export const progressTemplate = (reading: Reading) => {
  const { pathway, learner, words } = reading;
  const { learner: said } = learner.getState();
  const parts = progressOf(reading);
  const steps = nextSteps(pathway, said, middle(planOf(reading).hoursPerWeek));
  return html`
    ${lineTemplate(reading, parts.phases)}
    <p class="sentence figures" part="sentence">${sentenceOf(reading, parts.all, steps[0])}</p>
    ${
      steps.length
        ? html`<p class="quiet">${words.nextSteps}</p>
            <ul class="tasks" part="next">
              ${steps.map((step) => stepTemplate(reading, step))}
            </ul>`
        : nothing
    }
    ${noticeTemplate(reading)} ${tableTemplate(reading, parts)} ${orphansTemplate(reading)}
  `;
};

export const content = pieceContent(styles, PARTS, progressTemplate);
