import type { LitElement } from 'lit';
import { LateContent } from './late-content.js';
import type { View } from './pathway-controller.js';
import type { Content } from './piece.js';

const arrivals = new WeakMap<LitElement, LateContent>();

/** Fetches once the reader comes near. */
const whenNear = (host: LitElement, fetch: () => Promise<void>) => {
  const near = new IntersectionObserver(
    (entries) => {
      // A busy browser tells of several moments at once.
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void fetch();
    },
    // The second is for a guide that scrolls within a frame or a box of the page.
    { rootMargin: '100%', scrollMargin: '100%' },
  );
  near.observe(host);
};

/** The content of a section, fetched when the reader comes near, or what stands in its place until it is there. */
export const arrivalTemplate = (
  host: LitElement,
  view: View,
  load: () => Promise<Content>,
): unknown => {
  let arrival = arrivals.get(host);
  if (!arrival) {
    arrivals.set(host, (arrival = new LateContent(host, load)));
    whenNear(host, arrival.fetch);
  }
  return arrival.render(view);
};
