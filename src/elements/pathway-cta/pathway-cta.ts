import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { styles } from './pathway-cta.styles.js';
import { ctaTemplate } from './pathway-cta.template.js';

/**
 * Shows nothing where the document has no call. Without a link in the document, it is a button whose press the page hears.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <pathway-cta></pathway-cta>
 * </career-pathway>
 * ```
 *
 * @summary The closing call.
 * @tag pathway-cta
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @fires {PathwayLoadEvent} pathway-load - The pathway is shown: once per pathway and load, from its `<career-pathway>`, else from the first element that shows it.
 * @fires {PathwayErrorEvent} pathway-error - The pathway can't be shown: once per load, from the same element.
 * @fires {PathwayCtaEvent} pathway-cta - The reader answers the call; cancel it to keep the browser from following the link.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart text - The text under the heading.
 * @csspart button - The link or button.
 * @csspart skeleton - The shapes that stand in while the pathway loads.
 * @csspart error - What stands in when the pathway can't be shown.
 * @csspart error-details - What is wrong, for the publisher.
 * @csspart retry - The button that tries again.
 */
export class PathwayCta extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, styles];

  /** Whether a pathway has anything to show here. */
  static hasContent({ callToAction }: Pathway): boolean {
    return callToAction !== undefined;
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'cta');

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => ctaTemplate(view));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface PathwayCta extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-cta': PathwayCta;
  }
}
