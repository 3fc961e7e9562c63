import { html } from 'lit';
import { columnsTemplate } from '../shared/columns.js';
import { resourcesTemplate } from '../shared/resources.js';
import { sectionTemplate } from '../shared/section.js';
import type { View } from '../shared/pathway-controller.js';

export const VOICES = ['love', 'miss', 'challenges'] as const;

/** What there is to love, to miss and to overcome. */
export const realityCheckTemplate = (view: View) => {
  const { pathway, l10n } = view;
  return sectionTemplate(
    view,
    {
      own: l10n.messages.headings.realityCheck,
      authored: pathway.headings.realityCheck,
    },
    columnsTemplate(
      view,
      pathway.realityCheck,
      VOICES,
      (points) =>
        html`<ul>
          ${points.map(({ text, resources }) => html`<li part="point">${text} ${resourcesTemplate(view, resources)}</li>`)}
        </ul>`,
    ),
  );
};
