import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate } from './heading.js';
import type { View } from './pathway-controller.js';

/**
 * A section with its heading, both of which the page may fill by slots.
 * @param heading the interface's heading, or the author's own
 */
export const sectionTemplate = (
  { pathway, localization, level }: View,
  heading: { readonly own: string; readonly authored?: string | undefined },
  content: unknown,
): TemplateResult => html`
  <section
    class="base"
    part="base"
    aria-labelledby="heading"
    lang=${pathway.lang ?? localization.tag}
    dir=${localization.direction}
  >
    <slot name="heading" lang=${heading.authored ? nothing : localization.tag}
      >${headingTemplate(level, heading.authored ?? heading.own, { id: 'heading', part: 'heading' })}</slot
    >
    <slot name="start"></slot>
    ${content}
    <slot name="end"></slot>
  </section>
`;
