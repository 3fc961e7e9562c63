import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { styles } from './pathway-faq.styles.js';
import { faqTemplate } from './pathway-faq.template.js';

/**
 * @summary Questions as disclosures, each of which can be linked to.
 * @tag pathway-faq
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the questions.
 * @slot end - After the questions.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart question - One question with its answer.
 * @csspart question-text - The question, which opens the answer.
 * @csspart answer - The answer.
 * @csspart resources - A list of resources.
 * @csspart resource - One resource.
 * @csspart link - A link.
 *
 * @fires {PathwayResourceEvent} pathway-resource - The reader follows a resource's link.
 */
export class PathwayFaq extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, styles];

  /** Whether a pathway has anything to show here. */
  static hasContent({ faq }: Pathway): boolean {
    return faq.length > 0;
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'faq');

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => faqTemplate(view));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface PathwayFaq extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-faq': PathwayFaq;
  }
}
