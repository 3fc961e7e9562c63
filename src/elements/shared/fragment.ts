import type { LitElement, ReactiveController } from 'lit';

/** The places in a guide that an address can name. */
export type SectionName =
  | 'overview'
  | 'requirements'
  | 'transferable'
  | 'to-learn'
  | 'roadmap'
  | 'reality-check'
  | 'action-plan'
  | 'faq'
  | 'cta';

const PREFIX = '#pathway:';

/** `#pathway:<pathway>/<section>/<item>`. */
export const fragmentFor = (...parts: readonly string[]): string =>
  PREFIX + parts.map(encodeURIComponent).join('/');

/** The id of an item's element within its shadow root. */
export const itemId = (id: string): string => `item:${id}`;

/** Opens, scrolls to and focuses a section's heading or one of its items. */
export const reveal = (element: Element, item?: string): void => {
  const root = element.shadowRoot;
  const target = (item && root?.getElementById(itemId(item))) || root?.getElementById('heading');
  if (!(target instanceof HTMLElement)) {
    element.scrollIntoView();
    return;
  }
  if (target instanceof HTMLDetailsElement) target.open = true;
  target.scrollIntoView();
  const focusable = target.querySelector('summary') ?? target;
  if (focusable === target) target.tabIndex = -1;
  focusable.focus({ preventScroll: true });
};

/** Ids inside a shadow root are no targets for the browser, so each section answers to its own fragments. */
export class FragmentController implements ReactiveController {
  private answered: string | undefined;

  /** @param place what the host shows now: the pathway's id and the section */
  constructor(
    private readonly host: LitElement,
    private readonly place: () => readonly [pathwayId: string, section: SectionName] | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.onHashChange);
  }

  hostUpdated(): void {
    // An address that was there before the content is answered once the content is.
    if (this.answered !== location.hash) this.answer();
  }

  private readonly onHashChange = () => {
    this.answered = undefined;
    this.answer();
  };

  private answer() {
    const place = this.place();
    if (!place) return;
    const { hash } = location;
    this.answered = hash;
    if (!hash.startsWith(PREFIX)) return;
    const own = fragmentFor(...place);
    if (hash !== own && !hash.startsWith(`${own}/`)) return;
    reveal(this.host, decode(hash.slice(own.length + 1)));
  }
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};
