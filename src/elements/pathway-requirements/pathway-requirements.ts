import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { inTime } from '../../timing/in-time.js';
import { LateContent } from '../shared/late-content.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { sectionTemplate } from '../shared/section.js';

const load = () => import('./pathway-requirements.content.js');

/**
 * Shows nothing where the document names no requirements, costs or funding, and says nothing of income.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <pathway-requirements></pathway-requirements>
 * </career-pathway>
 * ```
 *
 * @summary What is required before or on the way, what it costs, who helps, and whether one can go on earning.
 * @tag pathway-requirements
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart requirement - One requirement.
 * @csspart requirement-name - What is required.
 * @csspart level - How binding it is.
 * @csspart costs - What it costs.
 * @csspart funding - Who helps with the costs.
 * @csspart earning - Whether one can go on earning, by phase.
 * @csspart group-heading - The heading of one of these three.
 * @csspart link - A link.
 * @csspart skeleton - The shapes that stand in while the pathway loads.
 * @csspart error - What stands in when the pathway can't be shown.
 * @csspart error-details - What is wrong, for the publisher.
 * @csspart retry - The button that tries again.
 *
 * @fires {PathwayLoadEvent} pathway-load - The pathway is shown: once per pathway and load, from its `<career-pathway>`, else from the first element that shows it.
 * @fires {PathwayErrorEvent} pathway-error - The pathway can't be shown: once per load, from the same element.
 */
export class PathwayRequirements extends LitElement {
  static override properties = pathwayProperties;
  static override styles = baseStyles;

  /** Whether a pathway has anything to show here. */
  static hasContent({ requirements, costs, funding, roadmap }: Pathway): boolean {
    return (
      requirements.length + costs.length + funding.length > 0 ||
      roadmap.some(({ income }) => income)
    );
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'requirements');
  readonly #content: LateContent = new LateContent(this, load);
  #arriving: Promise<void> | undefined;

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  /** A section with requirements is complete once what draws them has come, or has failed to for the first time. */
  protected override async getUpdateComplete() {
    const isDone = await super.getUpdateComplete();
    await this.#arriving;
    return isDone && super.getUpdateComplete();
  }

  protected override updated() {
    if (!this.#source.pathway || this.#arriving) return;
    const drawn = this.#content.fetch();
    this.#arriving = inTime(load()).then(
      () => drawn,
      () => undefined,
    );
  }

  protected override render() {
    return this.#source.render((view) => {
      const { l10n, pathway } = view;
      return sectionTemplate(
        view,
        { own: l10n.messages.headings.requirements, authored: pathway.headings.requirements },
        this.#content.render(view),
      );
    });
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface PathwayRequirements extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-requirements': PathwayRequirements;
  }
}
