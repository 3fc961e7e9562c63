/** For how long a place that was gone to is kept where it is, in milliseconds. */
const ARRIVAL = 3000;

/**
 * Scrolls to a place again while what comes late above it pushes it away. A piece of the script, for WebKit, which has no
 * scroll anchoring. https://drafts.csswg.org/css-scroll-anchoring/
 */
export const stayInSight = (target: Element): void => {
  const over = new AbortController();
  const growth = new ResizeObserver(() => {
    target.scrollIntoView();
  });
  growth.observe(document.body);
  over.signal.onabort = () => {
    growth.disconnect();
  };
  const stop = () => {
    over.abort();
  };
  setTimeout(stop, ARRIVAL);
  // Whoever goes on meanwhile is not called back.
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(type, stop, { signal: over.signal });
};
