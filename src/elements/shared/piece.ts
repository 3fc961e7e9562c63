import { html, nothing, type LitElement } from 'lit';
import type { Localization } from '../../i18n/index.js';
import type { HeadingKey } from '../../model/index.js';
import { reveal } from './fragment.js';
import type { View } from './pathway-controller.js';
import { sectionTemplate } from './section.js';

/** What a piece of the script is asked for. */
export interface Content {
  /** @param host the element that shows it; one that is asked again shows the same */
  readonly content: (view: View, host: LitElement) => unknown;
}

/** What stood here before the script; else room for what is on its way, which is not empty for those who hear the page. */
export const waitingTemplate = ({ messages, tag }: Localization) =>
  html`<slot name="waiting"
    ><div class="skeleton waiting" lang=${tag}>
      <p class="visually-hidden">${messages.loading}</p>
    </div></slot
  >`;

/** Hosts whose reader has asked for a piece once more. */
const pressed = new WeakSet<LitElement>();

/**
 * What stands in place of a piece that did not arrive; said aloud where the reader has asked for it.
 * @param retry asks for it once more; settles when that is over
 */
export const missingTemplate = (
  host: LitElement,
  { messages, tag, direction }: Localization,
  retry: () => Promise<void>,
) => {
  const tryAgain = () => {
    pressed.add(host);
    void retry();
    // The button that was pressed goes while it tries.
    reveal(host);
  };
  return html`<div lang=${tag} dir=${direction}>
    <p role=${pressed.has(host) ? 'alert' : nothing}>${messages.partFailed}</p>
    <button type="button" part="retry" @click=${tryAgain}>${messages.retry}</button>
  </div>`;
};

/**
 * A section whose content is fetched when the reader comes near it; without it, the rest of the guide stands.
 * @param name what the interface calls the section
 */
export const pieceTemplate = (
  host: LitElement,
  view: View,
  name: HeadingKey,
  load: () => Promise<Content>,
) => {
  const { l10n, pathway, reader, retryReader } = view;
  return sectionTemplate(
    view,
    { own: l10n.messages.headings[name], authored: pathway.headings[name] },
    html`<div lang=${l10n.tag} dir=${l10n.direction}>
      ${
        reader
          ? reader.piece(view, load)
          : retryReader
            ? missingTemplate(host, l10n, retryReader)
            : waitingTemplate(l10n)
      }
    </div>`,
  );
};
