/**
 * Puts a guide in the place of the static content that stood there before the script. A piece of the script, for pages
 * that have such content. What the reader looks at, has opened and has in focus stays as it is.
 */
import type { LitElement } from 'lit';
import { advise } from '../../context/advise.js';
import { localize } from '../../i18n/index.js';
import { answerFragment, fragmentFor, leaveAnswered } from '../shared/fragment.js';
import { VERSION } from '../shared/version.js';

const STATIC = '.pathway-static';
/** Where a section shows what stood for a piece. */
const WAITING = 'slot[name="waiting"]';
const FOCUSABLE = 'a[href], summary';
/** What a reader may be looking at. */
const TEXTS = 'h2, h3, h4, h5, h6, p, dt, summary';

/** How far a guide is: rendered where it can't be seen, or in the place of what stood there. */
export type TakeOverStage = 'prepared' | 'shown';

/** A part of a guide as static content, and the same as an element's. */
type Pair = readonly [before: Element, after: ParentNode];

const sectionsIn = (content: Element): Element[] => [...content.querySelectorAll('[data-section]')];

/** The element that shows the same section now. */
const successorOf = (host: LitElement, section: Element): LitElement | null =>
  host.renderRoot.querySelector(
    `.section[data-section="${section.getAttribute('data-section')!}"]`,
  );

/** Content that names a pathway and stands in no guide: an editor has closed the tag before it. */
const strayFor = (pathwayId: string): Element | undefined =>
  [...document.querySelectorAll(STATIC)].find(
    (content) =>
      content.getAttribute('data-pathway') === encodeURIComponent(pathwayId) &&
      !content.closest('career-pathway') &&
      !content.hasAttribute('hidden'),
  );

const textOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();

/** What stands in a part of the content itself; sections are parts of their own. */
const within = (part: Element, selector: string): Element[] =>
  [...part.querySelectorAll(selector)].filter(
    (element) =>
      element.closest('[data-section]') === (part.matches('[data-section]') ? part : null),
  );

/**
 * Finds what says the same as an element: of several that do, the one that comes as late.
 * @param before all among which the element comes
 */
const sameIn = (
  element: Element,
  before: readonly Element[],
  after: ParentNode,
  selector: string,
) => {
  const isSame = (other: Element) => textOf(other) === textOf(element);
  const nth = before.filter(isSame).indexOf(element);
  return [...after.querySelectorAll<HTMLElement>(selector)].filter(isSame)[nth];
};

/** Finds for an element of the static content the one that says the same in the guide. */
const twinOf = (element: Element | null | undefined, pairs: readonly Pair[], selector: string) => {
  if (!element) return undefined;
  const section = element.closest('[data-section]');
  const pair = pairs.find(([before]) => (section ? before === section : before.matches(STATIC)));
  return pair && sameIn(element, within(pair[0], selector), pair[1], selector);
};

/** What the root's properties were before they were held, and how many hold them. */
const held = new Map<string, { readonly before: string; holders: number }>();

/** Sets a property of the page's root until the page has been laid out; when nobody holds it any more, it is as it was. */
const holdRoot = (property: string, value: string) => {
  const { style } = document.documentElement;
  const entry = held.get(property) ?? { before: style.getPropertyValue(property), holders: 0 };
  entry.holders += 1;
  held.set(property, entry);
  style.setProperty(property, value);
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      entry.holders -= 1;
      if (entry.holders) return;
      held.delete(property);
      style.setProperty(property, entry.before);
    });
  });
};

/**
 * The browser's own way to hold a place goes by an element that goes, and would move the page once more.
 * https://drafts.csswg.org/css-scroll-anchoring/#exclusion-api
 */
const withoutAnchor = () => {
  holdRoot('overflow-anchor', 'none');
};

const isWebKit = () => CSS.supports('(-webkit-hyphens: none) and (not (-moz-appearance: none))');

/**
 * WebKit makes all boxes of a host anew when what its slots hold changes; those with container queries are empty in the first
 * layout, and the page would be too short for the reader's place. The style sheet does the same when the script arrives.
 */
const keepLong = () => {
  if (isWebKit()) holdRoot('min-height', '999999px');
};

/**
 * What comes in a piece of its own is shown as it stood until that piece is there. Only children of a host can be shown
 * within its sections, so it moves, in boxes that look as those around it did.
 */
const keepShown = (host: LitElement, content: Element, section: Element, successor: LitElement) => {
  const late = section.querySelector('.pw-late');
  // The piece may have come while the guide was rendered.
  if (!late || !successor.renderRoot.querySelector(WAITING)) return;
  const name = `static-${section.getAttribute('data-section')!}`;
  const boxes = [content, section, section.firstElementChild!].map(({ className }) => {
    const box = document.createElement('div');
    box.className = className;
    return box;
  });
  boxes.reduce((outer, inner) => (outer.append(inner), inner)).append(late);
  const [outermost] = boxes;
  outermost!.slot = name;
  host.append(outermost!);
  const slot = document.createElement('slot');
  slot.name = name;
  slot.slot = 'waiting';
  successor.append(slot);
  // That the script has not arrived is no longer so.
  for (const sentence of late.querySelectorAll<HTMLElement>('.pw-needs-script'))
    sentence.style.visibility = 'hidden';
  giveWay(outermost!, successor);
};

/** Once the piece is there, focus goes from what stood for it to the same in it, else to the section's heading. */
const giveWay = (box: Element, { renderRoot }: LitElement) => {
  const observer = new MutationObserver(() => {
    if (renderRoot.querySelector(WAITING)) return;
    observer.disconnect();
    keepLong();
    const { activeElement } = document;
    if (activeElement && box.contains(activeElement)) {
      const heading = renderRoot.querySelector<HTMLElement>('#heading');
      const before = [...box.querySelectorAll(FOCUSABLE)];
      const heir = sameIn(activeElement, before, renderRoot, FOCUSABLE);
      if (!heir && heading) heading.tabIndex = -1;
      (heir ?? heading)?.focus({ preventScroll: true });
    }
    box.remove();
  });
  observer.observe(renderRoot, { childList: true, subtree: true });
};

/** The texts in the window from its top on, and where they are. */
const inSight = (content: Element) =>
  [...content.querySelectorAll(TEXTS)].flatMap((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 && top < innerHeight ? [[element, top] as const] : [];
  });

const endOf = (...elements: readonly Element[]) =>
  Math.max(...elements.map((element) => element.getBoundingClientRect().bottom));

/** Whether the browser has led the reader to where the address says. */
const isAnswered = (content: Element): boolean => {
  const target = location.hash && content.querySelector(`#${CSS.escape(location.hash.slice(1))}`);
  return Boolean(target && !target.closest('details:not([open])'));
};

/** Whether an element of the content is still shown, in the place of a piece that has not come yet. */
const isKept = (element: Element | null | undefined): boolean =>
  Boolean(element?.closest('[slot^="static-"]'));

/** @param distance in pixels; less than one is nothing that anybody sees */
const scrollByRest = (distance: number) => {
  if (Math.abs(distance) >= 1) scrollBy({ top: distance, behavior: 'instant' });
};

/** Scrolls so that texts that are still there stand where they stood; below the guide, what is below it. */
const hold = (
  host: LitElement,
  seen: ReturnType<typeof inSight>,
  pairs: readonly Pair[],
  end: number,
) => {
  const distances = seen
    .flatMap(([element, top]) => {
      const stays = isKept(element) ? element : twinOf(element, pairs, TEXTS);
      return stays ? [stays.getBoundingClientRect().top - top] : [];
    })
    .sort((a, b) => a - b);
  // What most of them have moved by: one may say the same as something elsewhere.
  if (distances.length) scrollByRest(distances[distances.length >> 1]!);
  else if (end <= 0) scrollByRest(endOf(host) - end);
};

/**
 * Waits for what makes a guide complete, has it rendered out of sight, shows it, and leads focus, open disclosures and place
 * on the page over to it, the latter all in one task.
 * @param loadReader settles when boxes and choices can be drawn, or can't be had
 * @param enter renders the guide at once as it is then; resolves when all of its sections have been rendered
 */
export const takeOver = async (
  host: LitElement,
  pathwayId: string,
  loadReader: () => Promise<void>,
  enter: (stage: TakeOverStage) => Promise<void> | undefined,
): Promise<void> => {
  const own = host.querySelector(STATIC);
  const content = own ?? strayFor(pathwayId);
  if (!content) {
    void enter('shown');
    return;
  }
  const lang = host.lang || content.querySelector('article')?.lang || 'en';
  await Promise.all([loadReader(), localize(lang)]);
  const isSame = content.getAttribute('data-pathway') === encodeURIComponent(pathwayId);
  const version = content.getAttribute('data-version') ?? '';
  if (!own) advise('stray-content', pathwayId);
  if (version !== VERSION) advise('other-content', VERSION, version);

  // What is hidden is no place to lead to.
  const { hash } = location;
  const isOurs = hash.startsWith(`${fragmentFor(pathwayId)}/`);
  if (isOurs) leaveAnswered(hash);
  await enter('prepared');

  const focused = content.contains(document.activeElement) ? document.activeElement : undefined;
  const opened = [...content.querySelectorAll('details[open] > summary')];
  const seen = inSight(content);
  const end = endOf(host, content);
  const isLed = isAnswered(content);
  const sections = sectionsIn(content).flatMap((section) => {
    const successor = successorOf(host, section);
    return successor ? [[section, successor] as const] : [];
  });
  withoutAnchor();
  keepLong();
  void enter('shown');
  // Another document may come, before which the old one must not show again.
  content.setAttribute('hidden', '');

  const pairs: Pair[] = [[content, host.renderRoot]];
  for (const [section, successor] of sections) {
    if (isSame) keepShown(host, content, section, successor);
    pairs.push([section, successor.renderRoot]);
  }
  for (const summary of opened)
    twinOf(summary, pairs, 'summary')?.parentElement?.setAttribute('open', '');
  // What has been moved has lost it.
  const heir = isKept(focused) ? (focused as HTMLElement) : twinOf(focused, pairs, FOCUSABLE);
  heir?.focus({ preventScroll: true });

  const holdPlace = () => {
    hold(host, seen, pairs, end);
  };
  holdPlace();
  // Before it is painted, once all styles have been taken in.
  requestAnimationFrame(holdPlace);
  if (!isOurs || isLed) return;
  leaveAnswered(undefined);
  for (const [, successor] of sections)
    answerFragment(hash, successor, pathwayId, successor.dataset.section!);
};
