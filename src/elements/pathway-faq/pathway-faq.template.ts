import { html } from 'lit';
import { itemId } from '../shared/fragment.js';
import { headingTemplate } from '../shared/heading.js';
import { iconTemplate } from '../shared/icon.js';
import { resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import type { View } from '../shared/pathway-controller.js';

/** Questions, each with its answer folded away. */
export const faqTemplate = (view: View) => {
  const { pathway, l10n, level } = view;
  return sectionTemplate(
    view,
    { own: l10n.messages.headings.faq, authored: pathway.headings.faq },
    pathway.faq.map(
      ({ id, question, answer, resources }) => html`
        <details id=${itemId(id)} part="question">
          <summary part="question-text">
            ${headingTemplate(level + 1, question)} ${iconTemplate('chevron')}
          </summary>
          <div class="answer" part="answer">
            ${answer.map((paragraph) => html`<p>${paragraph}</p>`)}
            ${resourcesTemplate(view, resources)}
          </div>
        </details>
      `,
    ),
  );
};
