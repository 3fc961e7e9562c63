import { html, nothing } from 'lit';
import type { Pathway } from '../../model/index.js';
import { headingTemplate, ownWords } from './heading.js';
import { iconTemplate, type IconName } from './icon.js';
import type { View } from './pathway-controller.js';

type ListName = keyof Pathway['realityCheck'] | keyof Pathway['actionPlan'];

/**
 * Lists side by side, each under its heading and its icon, or else as stops along the line; an empty one is left out.
 * @param name what the interface calls the list by; a column of the reality check answers to it as a part as well
 */
export const columnsTemplate = <Name extends ListName, Entry>(
  { level, l10n }: View,
  lists: Readonly<Record<Name, readonly Entry[]>>,
  names: readonly Name[],
  contentTemplate: (entries: readonly Entry[]) => unknown,
) => html`
  <div class="columns">
    ${names.map((name) => {
      if (!lists[name].length) return nothing;
      const icon = 'love' in lists ? iconTemplate(name as IconName) : undefined;
      const heading = [icon, ownWords(l10n, l10n.messages[name])];
      return html`<div class="column ${name} ${icon ? '' : 'stop'}" part="column ${name}">
        ${headingTemplate(level + 1, heading, { part: 'column-heading' })}
        ${contentTemplate(lists[name])}
      </div>`;
    })}
  </div>
`;
