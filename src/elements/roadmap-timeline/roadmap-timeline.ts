import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { taskStyles } from '../../styles/tasks.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { styles } from './roadmap-timeline.styles.js';
import { roadmapTemplate } from './roadmap-timeline.template.js';

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
    return this.#source.render((view) => roadmapTemplate(view));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface RoadmapTimeline extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-timeline': RoadmapTimeline;
  }
}
