const scroll = Element.prototype.scrollIntoView;

/**
 * Scrolls to an element within the frame, and on in the page around as far as its engine does so.
 */
export const scrollTo = (target: Element): void => {
  scroll.call(target);
};

/**
 * Asks before each scroll to an element. Engines hand such a scroll on to the page around, of another origin too: Chromium
 * at a time of its own and to a place that may be hundreds of pixels off, so that it undoes what the page around has
 * scrolled to.
 * @param answer does something else instead, and returns whether it did
 */
export const beforeScrolling = (answer: (target: Element) => boolean): void => {
  Element.prototype.scrollIntoView = function scrollIntoView(...how) {
    if (!answer(this)) scroll.apply(this, how);
  };
};
