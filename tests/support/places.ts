/** Where things stand on a page, by what they say. */

/** A text, and where it is; without what only those who hear the page get. */
export interface Place {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly height: number;
}

const TEXTS = 'h2, h3, h4, p, li, dt, dd, summary, th, td';

/** What stands in a root, in reading order; what is not rendered is left out. */
export function placesIn(root: ParentNode, selector = TEXTS): Place[] {
  return [...root.querySelectorAll(selector)].flatMap((element) => {
    const { top, left, height, width } = element.getBoundingClientRect();
    if (!height || width < 2) return [];
    const text = (element.firstChild?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [{ text, top, left, height }];
  });
}
