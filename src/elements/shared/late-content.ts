import type { LitElement } from 'lit';
import { patiently } from '../../timing/patiently.js';
import type { View } from './pathway-controller.js';
import { missingTemplate, waitingTemplate, type Content } from './piece.js';

/** The content of a section that comes as a piece of the script, and what stands in its place until it does. */
export class LateContent {
  readonly #host: LitElement;
  readonly #load: () => Promise<Content>;
  #found: Content | undefined;
  #isMissing = false;

  constructor(host: LitElement, load: () => Promise<Content>) {
    this.#host = host;
    this.#load = load;
  }

  render(view: View): unknown {
    if (this.#found) return this.#found.content(view, this.#host);
    return this.#isMissing
      ? missingTemplate(this.#host, view.l10n, this.fetch)
      : waitingTemplate(view.l10n);
  }

  /** Settles when it is there, or can't be had. */
  readonly fetch = async (): Promise<void> => {
    if (this.#isMissing) {
      this.#isMissing = false;
      this.#host.requestUpdate();
    }
    try {
      this.#found = await patiently(this.#load);
    } catch {
      this.#isMissing = true;
    }
    this.#host.requestUpdate();
  };
}
