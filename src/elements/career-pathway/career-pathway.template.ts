import { html, nothing } from 'lit';
import { fragmentFor } from '../shared/fragment.js';
import type { View } from '../shared/pathway-controller.js';
import { labelOf, type Section } from './sections.js';

/** The list of a guide's sections; nothing where there is but one. @param goTo what a click on a link does beside */
export const navigationTemplate = (
  { pathway, l10n: { messages } }: View,
  sections: readonly Section[],
  current?: string,
  goTo?: (name: string) => () => void,
) =>
  sections.length
    ? html`
        <nav part="navigation" aria-label=${messages.inThisGuide}>
          <ul>
            ${sections.map((section) => {
              const [label, lang] = labelOf(section, messages, pathway);
              return html`
                <li>
                  <a
                    part="navigation-link"
                    lang=${lang ?? nothing}
                    aria-current=${section.name === current ? 'location' : nothing}
                    href=${fragmentFor(pathway.id, section.name)}
                    @click=${goTo?.(section.name)}
                    >${label}</a
                  >
                </li>
              `;
            })}
          </ul>
        </nav>
      `
    : nothing;

/**
 * The whole guide: its first section, then the list of the others beside them.
 * @param isHidden whether it is rendered where it can't be seen yet
 */
export const guideTemplate = (
  { pathway, l10n }: View,
  content: Readonly<Record<'before' | 'first' | 'navigation' | 'others', unknown>>,
  isHidden = false,
) => html`
  <article
    class="base"
    part="base"
    aria-label=${pathway.title}
    lang=${l10n.tag}
    dir=${l10n.direction}
    ?hidden=${isHidden}
  >
    <slot name="start"></slot>
    ${content.before} ${content.first}
    <div class="sided">
      ${content.navigation}
      <div class="sections">${content.others}</div>
    </div>
    <slot name="end"></slot>
  </article>
`;
