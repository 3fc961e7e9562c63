import { ContextEvent, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createStore, IDLE, type PathwayState, type PathwayStore } from '../store/pathway-store.js';
import { advise } from './advise.js';
import { composedParent } from './composed-parent.js';
import { inlineJson } from './inline-json.js';
import { getPage, notifyPage, speakerFor } from './page.js';
import { storeFor } from './store-for.js';
import { storeContext } from './store-context.js';

/** An element that shows a pathway, and the ways in which it can name one. */
export type StoreHost = ReactiveControllerHost &
  HTMLElement & {
    pathway?: unknown;
    src?: string | null | undefined;
    for?: string | null | undefined;
  };

/** An address that cannot be read is left as it is: fetching it fails, and is told as any other failure. */
const absolute = (src: string, base: string): string => {
  // Editors write the quotes of an attribute as they would those of a text, and then they are a part of it.
  const address = src.replace(/^[‘-‟″«»]+|[‘-‟″«»]+$/g, '');
  if (address !== src) advise('curly-quotes', src, address);
  try {
    return new URL(address, base).href;
  } catch {
    return src;
  }
};

let hasWarned = false;

const hosts = new WeakSet<Element>();

/** Whether the element, or one around it, brings a pathway. */
const isProvidedFor = (element: Element): boolean => {
  const { sources } = getPage();
  for (let around: Element | undefined = element; around; around = composedParent(around)) {
    if (sources.has(around as HTMLElement)) return true;
  }
  return false;
};

/**
 * Finds the store of the pathway that an element shows, follows it, and passes it on to the elements inside where the
 * host is a provider. Finding happens before each update of the host, so that it never matters in which order
 * attributes, markup and scripts arrive.
 */
export class StoreController implements ReactiveController {
  store: PathwayStore | undefined;

  readonly #host: StoreHost;
  readonly #isProvider: boolean;
  #provided: PathwayStore | undefined;
  #leaveProvider: (() => void) | undefined;
  readonly #provider: ContextProvider<typeof storeContext> | undefined;
  readonly #contentObserver = new MutationObserver(() => this.#host.requestUpdate());
  #own: { readonly input: unknown; readonly store: PathwayStore } | undefined;
  #unsubscribe: (() => void) | undefined;
  #isActive = false;

  /** @param isProvider whether the host's pathway is that of the elements inside it */
  constructor(host: StoreHost, isProvider = false) {
    this.#host = host;
    this.#isProvider = isProvider;
    hosts.add(host);
    host.addController(this);
    if (isProvider) this.#provider = new ContextProvider(host, { context: storeContext });
  }

  get state(): PathwayState {
    return this.store?.getState() ?? IDLE;
  }

  /** Whether this host tells what concerns every element that shows the same pathway. */
  get isSpeaker(): boolean {
    return this.store !== undefined && speakerFor(this.store) === this.#host;
  }

  /**
   * Whether the host page is to be told of the present state by this host, now; true once per state.
   */
  claimAnnouncement(): boolean {
    const { announced } = getPage();
    if (announced.has(this.state) || !this.isSpeaker) return false;
    announced.add(this.state);
    return true;
  }

  hostConnected(): void {
    getPage();
    if (!this.#isActive) {
      this.#isActive = true;
      this.#contentObserver.observe(this.#host, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      getPage().changes.addEventListener('change', this.#onPageChange);
    }
    this.#host.requestUpdate();
    if (!this.#isProvider) {
      this.#host.dispatchEvent(new ContextEvent(storeContext, this.#host, this.#onProvided, true));
    }
  }

  hostDisconnected(): void {
    this.#leaveProvider?.();
    this.#leaveProvider = undefined;
    // A moved element is disconnected and connected again within a task.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#isActive) return;
      this.#isActive = false;
      this.#contentObserver.disconnect();
      getPage().changes.removeEventListener('change', this.#onPageChange);
      const { store } = this;
      this.#follow(undefined, false);
      // An update while it is away takes nothing from what it shows.
      this.store = store;
    });
  }

  hostUpdate(): void {
    if (!this.#isActive) return;
    const own = this.#ownStore();
    this.#follow(own ?? this.#borrowedStore(), own !== undefined);
    this.#provider?.setValue(this.store);
    if (this.state.status === 'idle') this.store?.dispatch({ type: 'load' });
  }

  readonly #onProvided = (store: PathwayStore | undefined, leave?: () => void) => {
    // A provider nearer by has taken over.
    if (this.#leaveProvider !== leave) this.#leaveProvider?.();
    this.#leaveProvider = leave;
    this.#provided = store;
    this.#host.requestUpdate();
  };

  readonly #onPageChange = () => {
    if (this.#host.for || !this.store || this.state.status === 'error') this.#host.requestUpdate();
    this.#warnIfAmbiguous();
  };

  #follow(store: PathwayStore | undefined, isOwn: boolean) {
    const { sources, readers } = getPage();
    if (isOwn !== sources.has(this.#host) || (isOwn && sources.get(this.#host) !== store)) {
      if (isOwn && store) sources.set(this.#host, store);
      else sources.delete(this.#host);
      // Not within an update, so that no other element is changed in the middle of one.
      queueMicrotask(notifyPage);
    }
    if (this.store === store && this.#unsubscribe) return;
    this.#unsubscribe?.();
    if (this.state.status === 'error') queueMicrotask(notifyPage);
    this.store = store;
    this.#unsubscribe = store?.subscribe(() => this.#host.requestUpdate());
    if (store) readers.set(this.#host, { store, speaksFirst: this.#isProvider });
    else readers.delete(this.#host);
  }

  /** The pathway that the element itself brings: property, then `src`, then the script inside it. */
  #ownStore(): PathwayStore | undefined {
    const { pathway, src, baseURI } = this.#host;
    if (pathway !== undefined && pathway !== null) return this.#read(pathway);
    if (src) return storeFor(absolute(src, baseURI));
    const text = inlineJson(this.#host, (element) => hosts.has(element));
    return text === undefined ? undefined : this.#read(text);
  }

  #borrowedStore(): PathwayStore | undefined {
    const id = this.#host.for;
    if (!id) return this.#provided;
    const root = this.#host.getRootNode();
    const target =
      (root instanceof ShadowRoot ? root.getElementById(id) : null) ??
      Document.prototype.getElementById.call(document, id);
    if (!target && document.readyState === 'complete') {
      advise('unknown-id', this.#host.localName, id);
    }
    return getPage().sources.get(target!);
  }

  #read(input: unknown): PathwayStore {
    // Not even what differs from itself, as NaN does, is read twice.
    if (!this.#own || !Object.is(this.#own.input, input)) {
      this.#own = { input, store: this.#own?.store ?? createStore() };
      this.#own.store.dispatch({ type: 'read', input, baseUrl: this.#host.baseURI });
    }
    return this.#own.store;
  }

  #warnIfAmbiguous() {
    if (
      hasWarned ||
      this.#isProvider ||
      this.#host.for ||
      new Set(getPage().sources.values()).size < 2
    )
      return;
    if (isProvidedFor(this.#host)) return;
    hasWarned = true;
    advise('several-pathways', this.#host.localName);
  }
}
