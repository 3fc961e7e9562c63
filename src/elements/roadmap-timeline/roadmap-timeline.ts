import { html, LitElement, nothing } from 'lit';
import {
  formatCount,
  formatDuration,
  formatList,
  formatNumber,
  formatRange,
  type Localization,
} from '../../i18n/index.js';
import {
  againstStated,
  durationInWeeks,
  phaseSpans,
  studyHours,
  totalWeeks,
  weeksAsMonths,
} from '../../model/facts.js';
import type { Pathway, Phase } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { taskStyles } from '../../styles/tasks.js';
import { fragmentFor, itemId, reveal } from '../shared/fragment.js';
import { headingTemplate } from '../shared/heading.js';
import { lengths } from '../shared/lengths.js';
import { PathwayController, type View } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import type { Mark, Route } from '../shared/reader.js';
import { resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import { tasksTemplate } from '../shared/tasks.js';
import { styles } from './roadmap-timeline.styles.js';

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
  return html`<p class="quiet figures" part="totals" lang=${l10n.tag} dir=${l10n.direction}>
    ${parts.join('\u00a0· ')}
  </p>`;
};

/** Narrower stretches than this share of the line are no targets for a finger: 24 pixels of 288. */
const LEAST_SHARE_OF_LINK = 24 / 288;

/** Distances in weeks between the marks of a scale; the first that makes few enough marks is taken. */
const STEPS = [1, 2, 4, 8, 13, 26, 52, 104];
const MOST_MARKS = 9;

/** All phases on one line, each as long as it takes: by their numbers a reader goes to them. */
const axisTemplate = (view: View, { roadmap, done, dates }: Route = view.pathway) => {
  const { pathway, l10n } = view;
  const { id, timeline } = pathway;
  const { messages } = l10n;
  const spans = phaseSpans(roadmap);
  const total = spans.at(-1)?.to ?? 0;
  if (!total) return nothing;
  const comparison = !dates && againstStated(pathway);
  const stated = comparison && timeline ? durationInWeeks(timeline) : undefined;
  const length = Math.max(total, stated?.max ?? 0);
  const step = STEPS.find((weeks) => length / weeks <= MOST_MARKS) ?? length;
  // A mark at the very end would have no room for its number.
  const count = Math.ceil((0.93 * length) / step);
  const marks =
    dates ??
    Array.from({ length: count }, (_, index): Mark => {
      const weeks = index * step;
      return [
        weeks,
        weeks ? formatNumber(l10n, weeks) : formatDuration(l10n, { min: 0, max: 0 }, 'weeks'),
      ];
    });
  return html`<nav
    part="axis"
    aria-label=${messages.phaseMap}
    lang=${l10n.tag}
    dir=${l10n.direction}
  >
    <ol class="map" .style=${lengths({ to: total / length })}>
      ${roadmap.map((phase, index) => {
        const weeks = spans[index]!.to - spans[index]!.from;
        const label = html`<b class="stop" data-number=${formatNumber(l10n, index + 1)}></b>
          <span lang=${pathway.lang ?? nothing}>${phase.title}</span>`;
        return html`<li class=${phase.clock} .style=${lengths({ weeks, done: done?.[index] ?? 0 })}>
          ${
            weeks / length < LEAST_SHARE_OF_LINK
              ? label
              : html`<a
                  part="axis-link"
                  href=${fragmentFor(id, 'roadmap', phase.id)}
                  @click=${(event: Event) => goTo(event, phase.id)}
                  >${label}</a
                >`
          }
        </li>`;
      })}
    </ol>
    <div class="scale" aria-hidden="true">
      ${marks.map(
        ([weeks, label]) => html`<span .style=${lengths({ from: weeks / length })}>${label}</span>`,
      )}
    </div>
    ${
      comparison && timeline && stated
        ? html`<div
            part="stated"
            .style=${lengths({ from: stated.min / length, to: stated.max / length })}
          >
            <i class="bar"></i>
            <p>
              ${messages.againstStated[comparison](formatDuration(l10n, timeline, timeline.unit))}
            </p>
          </div>`
        : nothing
    }
  </nav>`;
};

/** The address changes by the link itself; this answers where it does not, on a second click. */
const goTo = ({ currentTarget }: Event, phaseId: string) => {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  reveal(root.host, encodeURIComponent(phaseId));
};

const labelTemplate = ({ tag }: Localization, label: string) =>
  html`<span class="quiet note" lang=${tag}>${label}</span>`;

/** What all phases are seen against. */
interface Whole {
  readonly skillNames: ReadonlyMap<string, string>;
  /** Where each phase begins and ends, in weeks; empty where the length of any is unknown. */
  readonly spans: ReturnType<typeof phaseSpans>;
  readonly isExact: boolean;
}

const wholeOf = ({ roadmap, skills }: Pathway): Whole => ({
  skillNames: new Map(skills.toLearn.map(({ id, name }) => [id, name])),
  spans: roadmap.every(({ weeks }) => weeks?.max) ? phaseSpans(roadmap) : [],
  isExact: roadmap.every(({ weeks }) => weeks?.min === weeks?.max),
});

const phaseTemplate = (
  view: View,
  phase: Phase,
  index: number,
  { skillNames, spans, isExact }: Whole,
) => {
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
  const span = spans[index];
  const total = spans.at(-1)?.to ?? 1;
  const first = span && Math.floor(span.from) + 1;
  const last = span && Math.ceil(span.to);
  const inWeeks =
    first && last && messages.inWeeks(formatRange(l10n, { min: first, max: last }), first === last);
  const about = [
    weeks && formatDuration(l10n, weeks, 'weeks'),
    inWeeks && (isExact ? inWeeks : messages.about(inWeeks)),
    messages.phaseKinds[kind],
    clock === 'calendar' && messages.fixedLength,
    income && messages.incomes[income],
  ].filter(Boolean);
  return html`
    <li
      class="phase stop ${clock}"
      id=${itemId(id)}
      part="phase"
      data-number=${formatNumber(l10n, index + 1)}
    >
      ${headingTemplate(level + 1, title, { part: 'phase-title' })}
      ${about.length ? html`<p class="quiet figures" part="phase-facts" lang=${l10n.tag} dir=${l10n.direction}>${about.join('\u00a0· ')}</p>` : nothing}
      ${view.reader?.phase(phase)}
      ${
        span
          ? html`<i
              class="bar"
              part="phase-bar"
              .style=${lengths({ from: span.from / total, to: span.to / total })}
            ></i>`
          : nothing
      }
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
 * Shows nothing where the document has no roadmap. With a plan of the reader's, the phases have dates.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <roadmap-timeline></roadmap-timeline>
 * </career-pathway>
 * ```
 *
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
 * @csspart axis-link - The number of a phase on that line, which leads to it.
 * @csspart stated - How that compares with the time stated for the whole change.
 * @csspart phases - The list of phases.
 * @csspart phase - One phase.
 * @csspart phase-title - Its heading.
 * @csspart phase-bar - The phase as a stretch of the whole.
 * @csspart phase-facts - How long it takes and of what kind it is.
 * @csspart phase-skills - The skills it teaches.
 * @csspart tasks - A list of tasks.
 * @csspart task - One task.
 * @csspart resources - A list of resources.
 * @csspart resource - One resource.
 * @csspart link - A link.
 * @csspart tick - A task with its box.
 * @csspart done - A task that is done.
 * @csspart skipped - A task that is skipped.
 * @csspart skip - The button that skips a task.
 * @csspart phase-plan - When a phase is, for this reader.
 * @csspart notice - A quiet line on how answers are kept.
 * @csspart button - A button.
 * @csspart if-you-stop - What the reader has who stops after the phase.
 * @csspart skeleton - The shapes that stand in while the pathway loads.
 * @csspart error - What stands in when the pathway can't be shown.
 * @csspart error-details - What is wrong, for the publisher.
 * @csspart retry - The button that tries again.
 *
 * @fires {PathwayLoadEvent} pathway-load - The pathway is shown: once per pathway and load, from its `<career-pathway>`, else from the first element that shows it.
 * @fires {PathwayErrorEvent} pathway-error - The pathway can't be shown: once per load, from the same element.
 * @fires {PathwayResourceEvent} pathway-resource - The reader follows a resource's link.
 * @fires {PathwayRequestEvent} pathway-request - The reader asks for a change; cancel it to keep it from happening.
 * @fires {PathwayProgressEvent} pathway-progress - What is done, skipped and left has changed.
 * @fires {PathwayPlanEvent} pathway-plan - The reader’s plan has changed.
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
      const whole = wholeOf(pathway);
      return sectionTemplate(
        view,
        { own: l10n.messages.headings.roadmap, authored: pathway.headings.roadmap },
        html`
          ${totalsTemplate(view)}
          ${view.reader?.route((route) => axisTemplate(view, route)) ?? axisTemplate(view)}
          <ol class="phases" part="phases">
            ${pathway.roadmap.map((phase, index) => phaseTemplate(view, phase, index, whole))}
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
