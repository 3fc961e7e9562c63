import { html, LitElement, nothing, svg } from 'lit';
import { formatCount, formatDuration, formatList, type Localization } from '../../i18n/index.js';
import { studyHours, totalWeeks, weeksAsMonths } from '../../model/facts.js';
import type { Pathway, Phase, Range } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { taskStyles } from '../../styles/tasks.js';
import { itemId } from '../shared/fragment.js';
import { headingTemplate } from '../shared/heading.js';
import { PathwayController, type View } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import { tasksTemplate } from '../shared/tasks.js';
import { styles } from './roadmap-timeline.styles.js';

const middle = (range: Range | undefined): number => (range ? (range.min + range.max) / 2 : 0);

/** One sentence of figures: phases, weeks, months, hours and the pace behind them. */
const totalsTemplate = ({ pathway, l10n }: View) => {
  const { messages } = l10n;
  const { roadmap, pace } = pathway;
  const weeks = totalWeeks(roadmap);
  const hours = studyHours(pathway);
  const parts = [formatCount(l10n, roadmap.length, messages.phases)];
  if (weeks.max > 0) {
    const months = formatDuration(l10n, weeksAsMonths(weeks), 'months', 0);
    parts.push(`${formatDuration(l10n, weeks, 'weeks')} (${messages.about(months)})`);
  }
  if (hours.max > 0) {
    const weekly = formatDuration(
      l10n,
      { min: pace.hoursPerWeek, max: pace.hoursPerWeek },
      'hours',
    );
    const at = messages.atPace(weekly) + (pace.assumed ? ` (${messages.assumedPace})` : '');
    parts.push(`${messages.about(formatDuration(l10n, hours, 'hours', 0))} ${at}`);
  }
  return html`<p class="quiet figures" part="totals" lang=${l10n.tag}>${parts.join(' · ')}</p>`;
};

/** All phases on one line, each as long as it takes. The list below says the same in words. */
const axisTemplate = (roadmap: readonly Phase[]) => {
  const total = middle(totalWeeks(roadmap));
  if (!(total > 0)) return nothing;
  let start = 0;
  return html`<svg class="axis" part="axis" aria-hidden="true">
    ${roadmap.map(({ weeks, clock }) => {
      const x = (100 * start) / total;
      const width = (100 * middle(weeks)) / total;
      start += middle(weeks);
      return svg`<rect class=${clock} x="${x}%" width="${width}%" y="35%" height="30%" /><circle cx="${x}%" cy="50%" r="0.4em" />`;
    })}
    <circle cx="100%" cy="50%" r="0.4em" />
  </svg>`;
};

const labelTemplate = ({ tag }: Localization, label: string) =>
  html`<span class="quiet note" lang=${tag}>${label}</span>`;

const phaseTemplate = (view: View, phase: Phase, skillNames: ReadonlyMap<string, string>) => {
  const { l10n, level } = view;
  const { messages } = l10n;
  const {
    id,
    title,
    kind,
    clock,
    weeks,
    description,
    tasks,
    resources,
    skills,
    income,
    ifYouStop,
  } = phase;
  const about = [
    weeks && formatDuration(l10n, weeks, 'weeks'),
    messages.phaseKinds[kind],
    clock === 'calendar' && messages.fixedLength,
    income && messages.incomes[income],
  ].filter(Boolean);
  return html`
    <li class="phase" id=${itemId(id)} part="phase">
      ${headingTemplate(level + 1, title, { part: 'phase-title' })}
      ${about.length ? html`<p class="quiet figures" part="phase-facts" lang=${l10n.tag}>${about.join(' · ')}</p>` : nothing}
      ${description ? html`<p>${description}</p>` : nothing}
      ${
        skills.length
          ? html`<p part="phase-skills">
              ${labelTemplate(l10n, messages.skills)}
              ${formatList(
                l10n,
                skills.map((skill) => skillNames.get(skill)!),
              )}
            </p>`
          : nothing
      }
      <div class="columns">
        ${tasks.length ? html`<div>${labelTemplate(l10n, messages.tasks)}${tasksTemplate(view, tasks)}</div>` : nothing}
        ${
          resources.length
            ? html`<div>
                ${labelTemplate(l10n, messages.resources)}${resourcesTemplate(view, resources)}
              </div>`
            : nothing
        }
      </div>
      ${
        ifYouStop
          ? html`<p part="if-you-stop" class="ruled">
              ${labelTemplate(l10n, messages.ifYouStop)} ${ifYouStop.text}
              ${ifYouStop.jobs.length ? messages.jobs(formatList(l10n, ifYouStop.jobs)) : nothing}
            </p>`
          : nothing
      }
    </li>
  `;
};

/**
 * @summary The phases of the way, on a line drawn to scale and as a list with their tasks and resources.
 * @tag roadmap-timeline
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart totals - Phases, weeks and hours in all.
 * @csspart axis - The line on which the phases are drawn to scale.
 * @csspart phases - The list of phases.
 * @csspart phase - One phase.
 * @csspart phase-title - Its heading.
 * @csspart phase-facts - How long it takes and of what kind it is.
 * @csspart phase-skills - The skills it teaches.
 * @csspart tasks - A list of tasks.
 * @csspart task - One task.
 * @csspart resources - A list of resources.
 * @csspart resource - One resource.
 * @csspart link - A link.
 * @csspart if-you-stop - What the reader has who stops after the phase.
 *
 * @fires {PathwayResourceEvent} pathway-resource - The reader follows a resource's link.
 */
export class RoadmapTimeline extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, taskStyles, styles];

  /** Whether a pathway has anything to show here. */
  static hasContent({ roadmap }: Pathway): boolean {
    return roadmap.length > 0;
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'roadmap');

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => {
      const { pathway, l10n } = view;
      const skillNames = new Map(pathway.skills.toLearn.map(({ id, name }) => [id, name]));
      return sectionTemplate(
        view,
        { own: l10n.messages.headings.roadmap, authored: pathway.headings.roadmap },
        html`
          ${totalsTemplate(view)} ${axisTemplate(pathway.roadmap)}
          <ol class="phases" part="phases">
            ${pathway.roadmap.map((phase) => phaseTemplate(view, phase, skillNames))}
          </ol>
        `,
      );
    });
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface RoadmapTimeline extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-timeline': RoadmapTimeline;
  }
}
