import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { styles } from './reality-check.styles.js';
import { realityCheckTemplate, VOICES } from './reality-check.template.js';

/**
 * Shows nothing where the document has none of the three.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <reality-check></reality-check>
 * </career-pathway>
 * ```
 *
 * @summary What readers will love, what they may miss, and what will be hard.
 * @tag reality-check
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart column - One of the three lists with its heading.
 * @csspart column-heading - The heading of a list.
 * @csspart point - One point.
 * @csspart love - What readers will love.
 * @csspart miss - What they may miss.
 * @csspart challenges - What will be hard.
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
export class RealityCheck extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, styles];

  /** Whether a pathway has anything to show here. */
  static hasContent({ realityCheck }: Pathway): boolean {
    return VOICES.some((voice) => realityCheck[voice].length);
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'reality-check');

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => realityCheckTemplate(view));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface RealityCheck extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'reality-check': RealityCheck;
  }
}
