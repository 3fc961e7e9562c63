import { html, LitElement, nothing } from 'lit';
import { formatDuration, formatList, formatNumber, type Localization } from '../../i18n/index.js';
import { byPriority, weeksByPriority } from '../../model/facts.js';
import type { Pathway, Priority, Range } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { itemId } from '../shared/fragment.js';
import { headingTemplate } from '../shared/heading.js';
import { lengths } from '../shared/lengths.js';
import { PathwayController, type View } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import { styles } from './skill-list.styles.js';

export type SkillListKind = 'transferable' | 'to-learn';

const keyOf = (kind: SkillListKind | undefined) => (kind === 'transferable' ? kind : 'toLearn');

/** The word for a priority, with a glyph that shows the order without colour. */
const priorityTemplate = ({ messages }: Localization, priority: Priority) =>
  html`<i></i> ${messages.priorities[priority]}`;

/** How the time for learning divides by priority: one bar, and the same in words. */
const shareTemplate = ({ pathway, l10n }: View) => {
  const weeks = weeksByPriority(pathway.skills.toLearn);
  const total = [...weeks.values()].reduce((sum, some) => sum + some, 0);
  if (weeks.size < 2) return nothing;
  const shares = [...weeks].map(([priority, some]) => ({
    priority,
    share: some / total,
  }));
  return html`<div part="share" lang=${l10n.tag} dir=${l10n.direction}>
    <p class="quiet">${l10n.messages.shareOfTime}</p>
    <div class="share" aria-hidden="true">
      ${shares.map(({ priority, share }) => html`<b class=${priority} .style=${lengths({ share })}></b>`)}
    </div>
    <ul class="shares">
      ${shares.map(
        ({ priority, share }) =>
          html`<li class="quiet figures ${priority}">
            ${priorityTemplate(l10n, priority)} ${formatNumber(l10n, share, { style: 'percent' })}
          </li>`,
      )}
    </ul>
  </div>`;
};

const transferableTemplate = ({ pathway }: View) => html`
  <dl class="columns">
    ${pathway.skills.transferable.map(
      ({ id, name, description }) => html`
        <div id=${itemId(id)} part="skill">
          <dt part="skill-name">${name}</dt>
          <dd>${description}</dd>
        </div>
      `,
    )}
  </dl>
`;

const weeksTemplate = (l10n: Localization, weeks: Range, longest: number) => {
  const whole = longest || 1;
  return html`
    <span class="figures" part="weeks">${formatDuration(l10n, weeks, 'weeks')}</span>
    <span
      class="bar"
      part="weeks-bar"
      .style=${lengths({ to: weeks.min / whole, most: weeks.max / whole })}
    ></span>
  `;
};

const toLearnTemplate = (view: View, order: 'priority' | 'authored') => {
  const { pathway, l10n, level } = view;
  const { toLearn } = pathway.skills;
  const skills = order === 'authored' ? toLearn : byPriority(toLearn);
  const names = new Map(toLearn.map(({ id, name }) => [id, name]));
  const longest = Math.max(...toLearn.map(({ weeks }) => weeks?.max ?? 0));
  return html`
    ${shareTemplate(view)}
    <ul>
      ${skills.map(
        ({ id, name, priority, weeks, description, requires, resources }) => html`
          <li class="ruled" id=${itemId(id)} part="skill">
            ${headingTemplate(level + 1, name, { part: 'skill-name' })}
            ${
              priority || weeks
                ? html`<p class="row ${priority ?? ''}" lang=${l10n.tag} dir=${l10n.direction}>
                    ${
                      priority
                        ? html`<span part="priority">${priorityTemplate(l10n, priority)}</span>`
                        : nothing
                    }
                    ${weeks ? weeksTemplate(l10n, weeks, longest) : nothing}
                  </p>`
                : nothing
            }
            ${view.reader?.skill(id, name)} ${description ? html`<p>${description}</p>` : nothing}
            ${
              requires.length
                ? html`<p class="quiet">
                    ${l10n.messages.requires(
                      formatList(
                        l10n,
                        requires.map((required) => names.get(required)!),
                      ),
                    )}
                  </p>`
                : nothing
            }
            ${resourcesTemplate(view, resources)}
          </li>
        `,
      )}
    </ul>
  `;
};

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
    return this.#source.render((view) => {
      const { pathway, l10n } = view;
      const key = keyOf(this.kind);
      return sectionTemplate(
        view,
        { own: l10n.messages.headings[key], authored: pathway.headings[key] },
        key === 'transferable' ? transferableTemplate(view) : toLearnTemplate(view, this.sort),
      );
    });
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface SkillList extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'skill-list': SkillList;
  }
}
