import { html, LitElement, nothing, svg } from 'lit';
import { formatDuration, formatList, type Localization } from '../../i18n/index.js';
import { byPriority } from '../../model/facts.js';
import type { Pathway, Skill } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { itemId } from '../shared/fragment.js';
import { headingTemplate } from '../shared/heading.js';
import { PathwayController, type View } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import { styles } from './skill-list.styles.js';

export type SkillListKind = 'transferable' | 'to-learn';

const keyOf = (kind: SkillListKind | undefined) => (kind === 'transferable' ? kind : 'toLearn');

/** Three weights of one glyph, so that the order shows without colour. */
const GLYPHS = { critical: '●', important: '◐', 'nice-to-have': '○' } as const;

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

const weeksTemplate = (l10n: Localization, weeks: NonNullable<Skill['weeks']>, longest: number) => {
  const percent = (value: number) => `${String((100 * value) / (longest || 1))}%`;
  return html`
    <span class="figures" part="weeks">${formatDuration(l10n, weeks, 'weeks')}</span>
    <svg class="bar" part="weeks-bar" aria-hidden="true">
      ${svg`<rect class="most" width=${percent(weeks.max)} height="100%" /><rect class="least" width=${percent(weeks.min)} height="100%" />`}
    </svg>
  `;
};

const toLearnTemplate = (view: View, order: 'priority' | 'authored') => {
  const { pathway, l10n, level } = view;
  const { toLearn } = pathway.skills;
  const skills = order === 'authored' ? toLearn : byPriority(toLearn);
  const names = new Map(toLearn.map(({ id, name }) => [id, name]));
  const longest = Math.max(...toLearn.map(({ weeks }) => weeks?.max ?? 0));
  return html`
    <ul>
      ${skills.map(
        ({ id, name, priority, weeks, description, requires, resources }) => html`
          <li class="ruled" id=${itemId(id)} part="skill">
            ${headingTemplate(level + 1, name, { part: 'skill-name' })}
            ${
              priority || weeks
                ? html`<p class="row" lang=${l10n.tag}>
                    ${
                      priority
                        ? html`<span class=${priority} part="priority"
                            ><i aria-hidden="true">${GLYPHS[priority]}</i>
                            ${l10n.messages.priorities[priority]}</span
                          >`
                        : nothing
                    }
                    ${weeks ? weeksTemplate(l10n, weeks, longest) : nothing}
                  </p>`
                : nothing
            }
            ${description ? html`<p>${description}</p>` : nothing}
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
 * @summary What the reader already brings, or what there is to learn and in which order.
 * @tag skill-list
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 * @csspart skill - One skill.
 * @csspart skill-name - Its name.
 * @csspart priority - How much it matters, as glyph and word.
 * @csspart weeks - How long it takes.
 * @csspart weeks-bar - The same, drawn on the scale of the longest skill.
 * @csspart resources - A list of resources.
 * @csspart resource - One resource.
 * @csspart link - A link.
 *
 * @fires {PathwayResourceEvent} pathway-resource - The reader follows a resource's link.
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

  readonly #source: PathwayController = new PathwayController(this, () => this.kind);

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
