import { LitElement } from 'lit';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { styles } from './pathway-overview.styles.js';
import { overviewTemplate } from './pathway-overview.template.js';

/**
 * The header of a guide.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <pathway-overview></pathway-overview>
 * </career-pathway>
 * ```
 *
 * @summary From which job to which, how hard, how long, what it does to pay, and what it is about.
 * @tag pathway-overview
 *
 * @slot heading - Replaces the guide's title.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - The guide's title.
 * @csspart route - The line from job to job.
 * @csspart from - The job that the reader has.
 * @csspart to - The job that the reader wants.
 * @csspart summary - The guide in a sentence.
 * @csspart facts - The facts.
 * @csspart fact - One fact.
 * @csspart fact-label - What the fact is about.
 * @csspart fact-value - The fact itself.
 * @csspart notes - The sentences that say more than the facts.
 * @csspart overview - The overview's text.
 * @csspart overview-heading - The heading of that text.
 * @csspart imprint - Author, dates and views.
 * @csspart overdue - Says that the guide is past its review.
 * @csspart sources - Where the guide's facts come from.
 * @csspart resources - A list of resources.
 * @csspart resource - One resource.
 * @csspart link - A link.
 * @csspart skeleton - The shapes that stand in while the pathway loads.
 * @csspart error - What stands in when the pathway can't be shown.
 * @csspart error-details - What is wrong, for the publisher.
 * @csspart retry - The button that tries again.
 *
 * @fires {PathwayLoadEvent} pathway-load - The pathway is shown: once per pathway and load, from its `<career-pathway>`, else from the first element that shows it.
 * @fires {PathwayErrorEvent} pathway-error - The pathway can't be shown: once per load, from the same element.
 * @fires {PathwayResourceEvent} pathway-resource - The reader follows a resource's link.
 */
export class PathwayOverview extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, styles];

  readonly #source: PathwayController = new PathwayController(this, () => 'overview');

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => overviewTemplate(view));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface PathwayOverview extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-overview': PathwayOverview;
  }
}
