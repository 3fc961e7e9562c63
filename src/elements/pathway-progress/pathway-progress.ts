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
 *   <pathway-progress></pathway-progress>
 * </career-pathway>
 * ```
 *
 * @summary What is done, skipped and left, by phase and in all, and what to do next.
 * @tag pathway-progress
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart line - The line, filled as far as the reader is.
 * @csspart sentence - How far the reader is, in one sentence.
 * @csspart next - The next steps.
 * @csspart tick - A task with its box.
 * @csspart done - A task that is done.
 * @csspart skipped - A task that is skipped.
 * @csspart skip - The button that skips a task.
 * @csspart table - The same by phase.
 * @csspart orphans - Ticks of tasks that the guide no longer has.
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
export class PathwayProgress extends LitElement {
  static override properties = pathwayProperties;
  static override styles = baseStyles;

  /** Whether a pathway has anything to show here. */
  static hasContent({ roadmap }: Pathway): boolean {
    return roadmap.length > 0;
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'progress');

  /** Resolves when the section is there, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) =>
      pieceTemplate(this, view, 'progress', () => import('./pathway-progress.content.js')),
    );
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface PathwayProgress extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-progress': PathwayProgress;
  }
}
