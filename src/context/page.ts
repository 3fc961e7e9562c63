import { ContextProvider } from '@lit/context';
import type { PathwayStore } from '../store/pathway-store.js';
import { storeContext } from './store-context.js';

/**
 * What the copies of the script on one page share, so that they fetch an address once and show one state. Kept small:
 * whatever stands here must be understood by every copy that knows the key.
 */
export interface Page {
  /** Stores by absolute address. */
  readonly stores: Map<string, PathwayStore>;
  /** Elements that bring a pathway of their own. */
  readonly sources: Map<HTMLElement, PathwayStore>;
  /** Elements that show a store's pathway; `true` for those that speak before others do. */
  readonly readers: Map<
    HTMLElement,
    { readonly store: PathwayStore; readonly speaksFirst: boolean }
  >;
  /** States that the host page has been told of. */
  readonly announced: WeakSet<object>;
  /** Fires `change` when a source, or a reader that spoke for others, comes or goes. */
  readonly changes: EventTarget;
}

const PAGE_KEY = Symbol.for('pathway-elements/page@1');

const inDocumentOrder = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

export const notifyPage = (): void => {
  getPage().changes.dispatchEvent(new Event('change'));
};

const createPage = (): Page => {
  const page: Page = {
    stores: new Map(),
    sources: new Map(),
    readers: new Map(),
    announced: new WeakSet(),
    changes: new EventTarget(),
  };
  // Serves the elements outside a <career-pathway>, and holds on to those that are upgraded before it.
  // On the window, since a page may have pictures by the names of `documentElement` and `addEventListener`.
  const provider = new ContextProvider(globalThis as unknown as HTMLElement, {
    context: storeContext,
  });
  page.changes.addEventListener('change', () => {
    const [first] = [...page.sources.keys()].sort(inDocumentOrder);
    provider.setValue(first && page.sources.get(first));
  });
  // What was incomplete while the page was being parsed is complete then.
  addEventListener('DOMContentLoaded', notifyPage);
  return page;
};

/** The page's registry; made by whichever copy of the script asks first. */
export const getPage = (): Page => {
  const shared = globalThis as unknown as Record<symbol, Page | undefined>;
  return (shared[PAGE_KEY] ??= createPage());
};

/** Of the elements that show a store, the one that tells readers and host page what concerns all of them. */
export const speakerFor = (store: PathwayStore): HTMLElement | undefined => {
  const readers = [...getPage().readers].filter(([, reader]) => reader.store === store);
  const first = readers.filter(([, { speaksFirst }]) => speaksFirst);
  return (first.length ? first : readers).map(([element]) => element).sort(inDocumentOrder)[0];
};
