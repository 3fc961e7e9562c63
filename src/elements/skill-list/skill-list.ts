import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { styles } from './skill-list.styles.js';
import { keyOf, skillListTemplate } from './skill-list.template.js';

export type SkillListKind = 'transferable' | 'to-learn';

/**
 * Shows nothing where the document has no such skills. Readers may mark which skills to learn they have already.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <skill-list kind="transferable"></skill-list>
 *   <skill-list kind="to-learn" sort="authored"></skill-list>
 * </career-pathway>
 * ```
 *
 * @summary What the reader already brings, or what there is to learn and in which order.
 * @tag skill-list
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart share - How the time for learning divides by priority.
 * @csspart skill - One skill.
 * @csspart skill-name - Its name.
 * @csspart priority - How much it matters, as glyph and word.
 * @csspart weeks - How long it takes.
 * @csspart weeks-bar - The same, drawn on the scale of the longest skill.
 * @csspart resources - A list of resources.
 * @csspart resource - One resource.
 * @csspart link - A link.
 * @csspart have - The choice of no, partly or yes for a skill.
 * @csspart notice - A quiet line on how answers are kept.
 * @csspart button - A button.
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
export class SkillList extends LitElement {
  static override properties = {
    ...pathwayProperties,
    kind: {},
    sort: {},
  };
  static override styles = [baseStyles, styles];

  /** Whether a pathway has anything to show here. */
  static hasContent({ skills }: Pathway, { kind }: { readonly kind?: SkillListKind }): boolean {
    return skills[keyOf(kind)].length > 0;
  }

  /** Which skills: those the reader already brings, or those there are to learn. */
  declare kind: SkillListKind;
  /** Order of the skills to learn: by how much they matter, or as the author wrote them. */
  declare sort: 'priority' | 'authored';

  readonly #source: PathwayController = new PathwayController(this, () =>
    this.kind === 'transferable' ? this.kind : 'to-learn',
  );

  constructor() {
    super();
    this.kind = 'to-learn';
    this.sort = 'priority';
  }

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => skillListTemplate(view, this.kind, this.sort));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface SkillList extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'skill-list': SkillList;
  }
}
