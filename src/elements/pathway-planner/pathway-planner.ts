import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { pieceTemplate } from '../shared/piece.js';

/**
 * Shows nothing where the document has no roadmap. Its content is fetched when the reader comes near.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <pathway-planner></pathway-planner>
 * </career-pathway>
 * ```
 *
 * @summary How long the change takes at the reader’s own hours, from their own start, with the skills that they have.
 * @tag pathway-planner
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart sentence - The sentence to fill in.
 * @csspart hours - Where hours a week are written.
 * @csspart date - Where the start is set.
 * @csspart skills - The list of skills to learn.
 * @csspart have - The choice of no, partly or yes for a skill.
 * @csspart time-off - Weeks off and pauses.
 * @csspart refusal - Why an entry can’t be used.
 * @csspart answer - When learning ends.
 * @csspart search - How long looking for a job takes.
 * @csspart stop - Where stopping still pays.
 * @csspart how - How the plan was worked out.
 * @csspart phase - One phase in that list.
 * @csspart notice - A quiet line on how answers are kept.
 * @csspart offer - A plan that has come with a link or a file.
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
export class PathwayPlanner extends LitElement {
  static override properties = pathwayProperties;
  static override styles = baseStyles;

  /** Whether a pathway has anything to show here. */
  static hasContent({ roadmap }: Pathway): boolean {
    return roadmap.length > 0;
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'planner');

  /** Resolves when the section is there, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) =>
      pieceTemplate(this, view, 'planner', () => import('./pathway-planner.content.js')),
    );
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface PathwayPlanner extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-planner': PathwayPlanner;
  }
}
