import { html, nothing } from 'lit';
import type { Localization } from '../../i18n/index.js';

/**
 * The shapes of what is about to come.
 * @param isWhole whether a whole guide is awaited, which fills at least the visible height
 * @param speaks whether this is the one of several waiting elements that says so to a screen reader
 */
export const skeletonTemplate = (
  l10n: Localization | undefined,
  isWhole: boolean,
  speaks: boolean,
) => html`
  <div
    class=${isWhole ? 'skeleton whole' : 'skeleton'}
    part="skeleton"
    lang=${l10n?.tag ?? nothing}
  >
    ${l10n && speaks ? html`<p class="visually-hidden" role="status">${l10n.messages.loading}</p>` : nothing}
    <i></i><i></i><i></i><i></i>
  </div>
`;
