import { html, nothing } from 'lit';
import { formatDuration, formatList, formatNumber, type Localization } from '../../i18n/index.js';
import { byPriority, weeksByPriority } from '../../model/facts.js';
import type { Priority, Range } from '../../model/index.js';
import { itemId } from '../shared/fragment.js';
import type { SkillListKind } from './skill-list.js';
import { headingTemplate } from '../shared/heading.js';
import { lengths } from '../shared/lengths.js';
import { type View } from '../shared/pathway-controller.js';
import { resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';

export type SkillListOrder = 'priority' | 'authored';

/** Where a pathway has the skills of a kind. */
export const keyOf = (kind: SkillListKind | undefined) =>
  kind === 'transferable' ? kind : 'toLearn';

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

const toLearnTemplate = (view: View, order: SkillListOrder) => {
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

/** The skills of one kind. */
export const skillListTemplate = (
  view: View,
  kind: SkillListKind | undefined,
  sort: SkillListOrder = 'priority',
) => {
  const { pathway, l10n } = view;
  const key = keyOf(kind);
  return sectionTemplate(
    view,
    { own: l10n.messages.headings[key], authored: pathway.headings[key] },
    key === 'transferable' ? transferableTemplate(view) : toLearnTemplate(view, sort),
  );
};
