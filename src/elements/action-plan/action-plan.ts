import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { taskStyles } from '../../styles/tasks.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { styles } from './action-plan.styles.js';
import { actionPlanTemplate, SPANS } from './action-plan.template.js';

/**
 * Shows nothing where the document has no such actions. An action that names a task of the roadmap is the same task.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <action-plan></action-plan>
 * </career-pathway>
 * ```
 *
 * @summary What to do this week, this month and in the next ninety days.
 * @tag action-plan
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart column - One of the three lists with its heading.
 * @csspart column-heading - The heading of a list.
 * @csspart task - One action.
 * @csspart thisWeek - What to do this week.
 * @csspart thisMonth - What to do this month.
 * @csspart next90Days - What to do in the next ninety days.
 * @csspart tasks - A list of actions.
 * @csspart link - A link.
 * @csspart tick - A task with its box.
 * @csspart done - A task that is done.
 * @csspart skipped - A task that is skipped.
 * @csspart skip - The button that skips a task.
 * @csspart notice - A quiet line on how answers are kept.
 * @csspart button - A button.
 * @csspart skeleton - The shapes that stand in while the pathway loads.
 * @csspart error - What stands in when the pathway can't be shown.
 * @csspart error-details - What is wrong, for the publisher.
 * @csspart retry - The button that tries again.
 *
 * @fires {PathwayLoadEvent} pathway-load - The pathway is shown: once per pathway and load, from its `<career-pathway>`, else from the first element that shows it.
 * @fires {PathwayErrorEvent} pathway-error - The pathway can't be shown: once per load, from the same element.
 * @fires {PathwayRequestEvent} pathway-request - The reader asks for a change; cancel it to keep it from happening.
 * @fires {PathwayProgressEvent} pathway-progress - What is done, skipped and left has changed.
 * @fires {PathwayPlanEvent} pathway-plan - The reader’s plan has changed.
 */
export class ActionPlan extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, taskStyles, styles];

  /** Whether a pathway has anything to show here. */
  static hasContent({ actionPlan }: Pathway): boolean {
    return SPANS.some((span) => actionPlan[span].length);
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'action-plan');

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => actionPlanTemplate(view));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface ActionPlan extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'action-plan': ActionPlan;
  }
}
