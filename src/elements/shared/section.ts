import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/index.js';
import { headingTemplate } from './heading.js';
import type { View } from './pathway-controller.js';

/**
 * A section with its heading, both of which the page may fill by slots.
 * @param heading the interface's heading, or the author's own
 */
export const sectionTemplate = (
  { pathway, l10n, level }: View,
  heading: { readonly own: string; readonly authored?: string | undefined },
  content: unknown,
): TemplateResult => {
  const { lang } = pathway;
  const dir = lang ? directionOf(lang) : nothing;
  return html`
    <section
      class="base"
      part="base"
      aria-labelledby="heading"
      lang=${l10n.tag}
      dir=${l10n.direction}
    >
      <slot
        name="heading"
        lang=${(heading.authored && lang) ?? nothing}
        dir=${heading.authored ? dir : nothing}
        >${headingTemplate(level, heading.authored ?? heading.own, { id: 'heading', part: 'heading' })}</slot
      >
      <slot name="start"></slot>
      <div lang=${lang ?? nothing} dir=${dir}>${content}</div>
      <slot name="end"></slot>
    </section>
  `;
};
