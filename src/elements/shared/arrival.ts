import type { LitElement } from 'lit';
import { patiently } from '../../loader/patiently.js';
import type { View } from './pathway-controller.js';
import { missingTemplate, waitingTemplate, type Content } from './piece.js';

/** The content of one section on its way: asked for when the reader comes near. */
class Arrival {
  readonly #host: LitElement;
  readonly #load: () => Promise<Content>;
  #found: Content | undefined;
  #hasFailed = false;

  constructor(host: LitElement, load: () => Promise<Content>) {
    this.#host = host;
    this.#load = load;
    if (!('IntersectionObserver' in globalThis)) {
      void this.#fetch();
      return;
    }
    const near = new IntersectionObserver(
      (entries) => {
        // A busy browser tells of several moments at once.
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void this.#fetch();
      },
      { rootMargin: '100%' },
    );
    near.observe(host);
  }

  render(view: View): unknown {
    if (this.#found) return this.#found.content(view, this.#host);
    return this.#hasFailed
      ? missingTemplate(this.#host, view.l10n, this.#fetch)
      : waitingTemplate();
  }

  readonly #fetch = async () => {
    this.#hasFailed = false;
    this.#host.requestUpdate();
    try {
      this.#found = await patiently(this.#load);
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  };
}

const arrivals = new WeakMap<LitElement, Arrival>();

/** The content of a section, or what stands in its place until it is there. */
export const arrivalTemplate = (
  host: LitElement,
  view: View,
  load: () => Promise<Content>,
): unknown => {
  let arrival = arrivals.get(host);
  if (!arrival) arrivals.set(host, (arrival = new Arrival(host, load)));
  return arrival.render(view);
};
