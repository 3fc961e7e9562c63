import { html, type LitElement } from 'lit';
import { patiently } from '../../loader/patiently.js';
import type { HeadingKey } from '../../model/index.js';
import { reveal } from './fragment.js';
import type { View } from './pathway-controller.js';
import { sectionTemplate } from './section.js';

/** What a piece of the script is asked for. */
export interface Content {
  /** @param host the element that shows it; one that is asked again shows the same */
  readonly content: (view: View, host: LitElement) => unknown;
}

/** The content of a section that is fetched when the reader comes near it; without it, the rest of the guide stands. */
export class Piece {
  readonly #host: LitElement;
  readonly #load: () => Promise<Content>;
  #isWatching = false;
  #found: Content | undefined;
  #hasFailed = false;

  constructor(host: LitElement, load: () => Promise<Content>) {
    this.#host = host;
    this.#load = load;
  }

  /** @param name what the interface calls the section */
  render(view: View, name: HeadingKey): unknown {
    const { messages, tag, direction } = view.l10n;
    if (!this.#isWatching) this.#watch();
    const content = this.#found
      ? this.#found.content(view, this.#host)
      : this.#hasFailed
        ? html`<p>${messages.partFailed}</p>
            <button type="button" part="retry" @click=${this.#retry}>${messages.retry}</button>`
        : html`<div class="skeleton waiting"></div>`;
    return sectionTemplate(
      view,
      { own: messages.headings[name], authored: view.pathway.headings[name] },
      html`<div lang=${tag} dir=${direction}>${content}</div>`,
    );
  }

  #watch() {
    this.#isWatching = true;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        void this.#fetch();
      },
      { rootMargin: '100%' },
    );
    near.observe(this.#host);
  }

  readonly #fetch = async () => {
    try {
      this.#found = await patiently(this.#load);
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  };

  readonly #retry = async () => {
    this.#hasFailed = false;
    this.#host.requestUpdate();
    await this.#fetch();
    await this.#host.updateComplete;
    // The button that was pressed is gone; a reader who has moved on is left where they are.
    if (document.activeElement === document.body) reveal(this.#host);
  };
}
