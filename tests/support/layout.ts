/** What somebody who looks at an element, or taps on it, notices of where its parts lie. */
import { elementsWithin } from './reader.js';

const isSeen = (element: Element) =>
  !element.closest('.visually-hidden') &&
  element.checkVisibility() &&
  getComputedStyle(element).clipPath === 'none';

/** What stands out of an element's sides, by name; a pixel is let go. */
export function overflowing(host: Element): string[] {
  const { left, right } = host.getBoundingClientRect();
  return elementsWithin(host)
    .filter(isSeen)
    .filter((element) => {
      const box = boxOf(element);
      return box.width > 0 && (box.left < left - 1 || box.right - lastSpaceOf(element) > right + 1);
    })
    .map(
      (element) =>
        `${element.localName}.${element.getAttribute('class') || element.getAttribute('part') || ''}`,
    );
}

/** Of a shape whose outline is within its drawing, the drawing's: Firefox adds corners that its stroke might have. */
function boxOf(element: Element): DOMRect {
  const drawing = (element as SVGElement).ownerSVGElement;
  if (!drawing) return element.getBoundingClientRect();
  const outline = (element as SVGGraphicsElement).getBBox();
  const { x, width } = drawing.viewBox.baseVal;
  const isWithin = outline.x >= x && outline.x + outline.width <= x + width;
  return (isWithin ? drawing : element).getBoundingClientRect();
}

/** The space after the last letter of a line from left to right, where letters are spaced: nothing is drawn there. */
function lastSpaceOf(element: Element): number {
  const { letterSpacing, direction } = getComputedStyle(element);
  return direction === 'ltr' ? parseFloat(letterSpacing) || 0 : 0;
}

interface Target {
  readonly name: string;
  readonly box: DOMRect;
}

const isSmall = ({ box }: Target) => box.width < 23.9 || box.height < 23.9;

const middleOf = ({ left, top, width, height }: DOMRect): readonly [number, number] => [
  left + width / 2,
  top + height / 2,
];

/** Distance from a point to the nearest point of a box. */
const distance = ([x, y]: readonly [number, number], { left, right, top, bottom }: DOMRect) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * Targets that are too small or too close for a finger: less than 24 pixels, and with another within the circle of that
 * size around them. Links within a sentence may be. https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function crowdedTargets(host: Element): string[] {
  const targets = elementsWithin(host)
    .filter((element) => element.matches('a[href], button, summary') && isSeen(element))
    .filter((element) => !element.matches('p a:not(.button)'))
    .map((element) => ({
      name: `${element.localName} ${element.textContent.trim()}`,
      box: element.getBoundingClientRect(),
    }));
  return targets
    .filter((target) => {
      const middle = middleOf(target.box);
      return (
        isSmall(target) &&
        targets.some(
          (other) =>
            other !== target &&
            (distance(middle, other.box) < 12 ||
              (isSmall(other) && Math.hypot(...difference(middle, middleOf(other.box))) < 24)),
        )
      );
    })
    .map(({ name }) => name);
}

const difference = (one: readonly [number, number], other: readonly [number, number]) => [
  one[0] - other[0],
  one[1] - other[1],
];
