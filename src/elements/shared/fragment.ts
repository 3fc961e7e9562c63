import { fragmentFor } from '../../model/fragment.js';

export { fragmentFor, type GuideFragment } from '../../model/fragment.js';

/** The places in a guide that an address can name. */
export type SectionName =
  | 'overview'
  | 'requirements'
  | 'transferable'
  | 'to-learn'
  | 'planner'
  | 'roadmap'
  | 'progress'
  | 'reality-check'
  | 'salary-outlook'
  | 'action-plan'
  | 'actions'
  | 'faq'
  | 'cta';

/** The id of an item's element within its shadow root; encoded, as addresses have it. */
export const itemId = (id: string): string => `item:${encodeURIComponent(id)}`;

/** Opens, scrolls to and focuses a section's heading or one of its items. @param item encoded id */
export const reveal = ({ shadowRoot }: Element, item?: string): void => {
  const target =
    (item && shadowRoot?.getElementById(`item:${item}`)) || shadowRoot?.getElementById('heading');
  if (!target) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  target.scrollIntoView();
  if (!CSS.supports('overflow-anchor:auto')) {
    import('./stay-in-sight.js').then(
      ({ stayInSight }) => {
        stayInSight(target);
      },
      () => undefined,
    );
  }
  const focusable = target.querySelector('summary') ?? target;
  if (focusable === target) target.tabIndex = -1;
  focusable.focus({ preventScroll: true });
};

let answered: string | undefined;

/** Leaves an address alone until another comes: what stood here before the script answers it. @param hash undefined for none */
export const leaveAnswered = (hash: string | undefined): void => {
  answered = hash;
};

/**
 * Answers an address that names a section or an item in it: ids inside a shadow root are no targets for the browser.
 * @param hash the address's fragment
 */
export const answerFragment = (
  hash: string,
  element: Element,
  ...place: readonly [pathwayId: string, section: string]
): void => {
  const own = fragmentFor(...place);
  if (hash === answered) return;
  answered = undefined;
  if (hash === own || hash.startsWith(`${own}/`)) reveal(element, hash.slice(own.length + 1));
};
