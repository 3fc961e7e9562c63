import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { pieceTemplate } from '../shared/piece.js';

/**
 * Shows nothing where the document has no salary. Its content is fetched when the reader comes near. Pay that the reader
 * writes here is in no event, link or file.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <salary-outlook></salary-outlook>
 * </career-pathway>
 * ```
 *
 * @summary Pay before, at entry and in the target range, and when the old pay is passed.
 * @tag salary-outlook
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart table - Pay today, at entry, in the target range, and when the old pay is passed.
 * @csspart chart - The drawing of the table.
 * @csspart remark - What has to be said of the figures.
 * @csspart pay - Where the reader’s pay is written.
 * @csspart refusal - Why an entry can’t be used.
 * @csspart source - Where the figures come from.
 * @csspart link - A link.
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
export class SalaryOutlook extends LitElement {
  static override properties = pathwayProperties;
  static override styles = baseStyles;

  /** Whether a pathway has anything to show here. */
  static hasContent({ salary }: Pathway): boolean {
    return salary !== undefined;
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'salary-outlook');

  /** Resolves when the section is there, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) =>
      pieceTemplate(this, view, 'salary', () => import('./salary-outlook.content.js')),
    );
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface SalaryOutlook extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'salary-outlook': SalaryOutlook;
  }
}
