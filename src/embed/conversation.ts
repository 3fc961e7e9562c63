import { HIGHEST, TYPE, type Greeting, type Report } from './message.js';
import { offerIn, placeIn, type Shown } from './place.js';
import { beforeScrolling, scrollTo } from './scrolling.js';
import { isForAnother } from './shared-plan.js';

/** For how long what was gone to is kept in sight while something comes late above it, in milliseconds. */
const ARRIVAL = 10_000;

/** After how long it is looked whether the frame has become as high as was asked, in milliseconds. */
const SETTLING = 250;
/** The same where it has not changed at all: the page around may have much to do. */
const ANSWERING = 1000;

/** Longer than the address of any page, and than any plan. */
const LONGEST_ADDRESS = 4_000;
const LONGEST_PLAN = 2 ** 18;

/** The reader has gone on, and is not called back. */
const GOING_ON = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * What the page in the frame and the page around it tell each other. The page around speaks first; whoever that is has to be
 * the parent, and from then on is spoken to under the origin that it greeted from, and no other.
 */
export class Conversation {
  readonly #hear: (greeting: Greeting) => void;
  readonly #growth = new ResizeObserver(() => {
    this.#grow();
  });
  #host: string | undefined;
  /** Whether what the frame is there for has come, or what says why not. */
  #hasBegun = false;
  #shown: Shown | undefined;
  #height = 0;
  /** Whether the frame stays lower than its content, whatever is asked for, and scrolls within. */
  #isLower = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** What is to be brought into the address as soon as there is a guide. */
  #awaited: Greeting | undefined;
  /** The last turn that was followed. */
  #turn: number | undefined;
  #kept: { readonly target: Element; readonly until: number } | undefined;

  /** @param hear called with each greeting, before it is answered */
  constructor(hear: (greeting: Greeting) => void) {
    this.#hear = hear;
    if (parent === window) return;
    addEventListener('message', this.#listen);
    addEventListener('hashchange', () => {
      this.goTo(location.hash);
    });
    addEventListener('resize', () => {
      this.#settleAfter(SETTLING);
    });
    beforeScrolling(this.#leaveScrolling);
    for (const type of GOING_ON) {
      addEventListener(type, () => (this.#kept = undefined), { capture: true, passive: true });
    }
  }

  /**
   * Tells the height from now on: the frame holds what it was there for, or says why not. Before that it is as high as its author
   * made it.
   * @param shown what is there, unless it is a notice
   */
  begin(shown?: Shown): void {
    this.#hasBegun = true;
    this.#shown = shown;
    this.#growth.observe(document.documentElement);
    this.#report();
    this.#bring();
  }

  /** Lets the page around scroll to a place in the guide, and keep it in its address, once the guide has opened it. */
  goTo(fragment: string): void {
    setTimeout(() => {
      const target = this.#shown && placeIn(this.#shown, fragment);
      if (target) this.#arrive(target, fragment);
      else if (!fragment) this.#report({ place: '' });
    });
  }

  readonly #listen = ({ source, origin, data }: MessageEvent<Greeting | null>) => {
    if (source !== parent || data?.type !== TYPE || (this.#host ?? origin) !== origin) return;
    if (origin === 'null') {
      console.warn(
        'embed.html: The page around has no origin, so that it can’t be answered, and the frame keeps its height. Open it from a web server, and not in a sandbox without allow-same-origin.',
      );
      return;
    }
    this.#host = origin;
    this.#hear({ ...data, page: pageFrom(data.page, origin) });
    this.#mark();
    this.#report();
    if (typeof data.place !== 'string' || data.turn === this.#turn) return;
    this.#turn = data.turn;
    this.#awaited = data;
    this.#bring();
  };

  /** Brings a place or a plan into the address of the frame, where the guide looks for it. */
  #bring(): void {
    const { place = '', alone } = this.#awaited ?? {};
    if (!this.#shown) return;
    this.#awaited = undefined;
    if (place.length > LONGEST_PLAN) return;
    if (place.startsWith('#pathway:')) {
      if (location.hash === place) dispatchEvent(new Event('hashchange'));
      else location.replace(place);
    } else if (place.startsWith('#pathway-plan=')) {
      void this.#bringPlan(place, this.#shown, alone === true);
    }
  }

  async #bringPlan(plan: string, shown: Shown, isAlone: boolean): Promise<void> {
    // That of another frame would only be said to be for another guide.
    if (!isAlone && (await isForAnother(plan, shown.pathwayId))) return;
    const { shadowRoot } = shown.guide;
    const arrival = new MutationObserver(() => {
      const offer = offerIn(shown);
      if (!offer) return;
      arrival.disconnect();
      this.#arrive(offer);
    });
    if (shadowRoot) arrival.observe(shadowRoot, { childList: true, subtree: true });
    location.replace(plan);
  }

  #arrive(target: Element, place?: string): void {
    this.#kept = { target, until: performance.now() + ARRIVAL };
    this.#report({ top: this.#topOf(target), ...(place !== undefined && { place }) });
  }

  /** What the reader is to keep in sight, for as long as that lasts. */
  get #target(): Element | undefined {
    return this.#kept && performance.now() < this.#kept.until ? this.#kept.target : undefined;
  }

  #grow(): void {
    if (this.#target) this.#keep(this.#target);
    else if (measure() !== this.#height) this.#report();
  }

  #keep(target: Element): void {
    this.#report({ top: this.#topOf(target), again: true });
  }

  /** A frame as high as its content has nothing to scroll: the page around does it. */
  readonly #leaveScrolling = (target: Element): boolean => {
    if (!this.#host || this.#isLower) return false;
    if (target === this.#target) this.#keep(target);
    else if (this.#shown) this.#arrive(target);
    return true;
  };

  #topOf(target: Element): number {
    const { top } = target.getBoundingClientRect();
    // What the frame has scrolled is undone when it becomes as high as its content.
    return Math.max(0, Math.round(this.#isLower ? top : top + scrollY));
  }

  #report(more: Pick<Report, 'top' | 'again' | 'place'> = {}): void {
    const height = measure();
    // A frame that is not displayed has none, and will be observed to get one.
    if (!this.#host || !this.#hasBegun || !height) return;
    this.#height = height;
    const report: Report = { type: TYPE, height, ...more };
    parent.postMessage(report, this.#host);
    if (innerHeight + 1 < height) this.#settleAfter(ANSWERING);
  }

  #settleAfter(delay: number): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settle();
    }, delay);
  }

  #settle(): void {
    const wasLower = this.#isLower;
    this.#isLower = innerHeight + 1 < this.#height;
    this.#mark();
    const target = this.#target;
    if (!target || wasLower === this.#isLower) return;
    // Who is to scroll is another one now.
    if (this.#isLower) scrollTo(target);
    this.#report({ top: this.#topOf(target) });
  }

  /** While the frame grows with its content, bars to scroll it by would come and go. */
  #mark(): void {
    document.documentElement.toggleAttribute('data-grows', Boolean(this.#host) && !this.#isLower);
  }
}

/** The height of the content alone: that of the root's box, where the frame is higher, too. */
const measure = (): number =>
  Math.min(HIGHEST, Math.ceil(document.documentElement.getBoundingClientRect().height));

/** @returns the address, where it is one of the origin that names it */
const pageFrom = (page: unknown, origin: string): string | undefined => {
  if (typeof page !== 'string' || page.length > LONGEST_ADDRESS) return undefined;
  return page === origin || page.startsWith(`${origin}/`) ? page : undefined;
};
