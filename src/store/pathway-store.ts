import { load } from '../loader/load.js';
import { read } from '../loader/read.js';
import type { ParseResult, Pathway, Problem } from '../model/index.js';

export type PathwayState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly pathway: Pathway; readonly problems: readonly Problem[] }
  | { readonly status: 'error'; readonly problems: readonly Problem[] };

export type PathwayRequest =
  /** Fetch the document, unless that has begun already. */
  | { readonly type: 'load' }
  /** Fetch it once more after a failure. */
  | { readonly type: 'retry' }
  /** Take a document that is here already. */
  | { readonly type: 'read'; readonly input: unknown; readonly baseUrl: string };

/**
 * One pathway and how far it has come. This interface is what two copies of the script on a page share: it may grow
 * under its key's version, and nothing in it may change.
 */
export interface PathwayStore {
  /** Absolute address of the document, where it has one. */
  readonly address: string | undefined;
  getState(): PathwayState;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
  dispatch(request: PathwayRequest): void;
  /**
   * Fetches the document again. What is there stays until the new one has come, and if it never does.
   * @returns what has come, or why nothing has; undefined where there is nothing to fetch. Missing in copies of the
   *   script up to 0.1.
   */
  reload?(): Promise<ParseResult | undefined>;
}

export const IDLE: PathwayState = Object.freeze({ status: 'idle' });
const LOADING: PathwayState = Object.freeze({ status: 'loading' });

const stateOf = ({ pathway, problems }: ParseResult): PathwayState =>
  Object.freeze(pathway ? { status: 'ready', pathway, problems } : { status: 'error', problems });

/** @param address absolute address of the document, where it has one */
export const createStore = (address?: string): PathwayStore => {
  const listeners = new Set<() => void>();
  let state: PathwayState = IDLE;
  let request: AbortController | undefined;
  let latest: Promise<ParseResult | undefined> | undefined;

  const become = (next: PathwayState) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const begin = (): AbortController => {
    request?.abort();
    return (request = new AbortController());
  };

  const settle = async (
    arriving: Promise<ParseResult>,
    mine: AbortController,
  ): Promise<ParseResult | undefined> => {
    try {
      const result = await arriving;
      // What was asked for meanwhile comes in its place.
      if (request !== mine) return request ? await latest : result;
      // A pathway that is shown is worth more than the news that it could not be fetched once more.
      if (result.pathway || state.status !== 'ready') become(stateOf(result));
      return result;
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      return request && latest;
    }
  };

  const fetchDocument = (from: string, isFresh = false) => {
    const mine = begin();
    if (state.status !== 'ready') become(LOADING);
    return (latest = settle(load(from, mine, { isFresh }), mine));
  };

  /** After a failure; also when the reader is back from being offline. */
  const retry = () => {
    if (address !== undefined && state.status === 'error') void fetchDocument(address);
  };

  const readDocument = (input: unknown, baseUrl: string) => {
    const mine = begin();
    const result = read(input, baseUrl);
    if (!(result instanceof Promise)) {
      become(stateOf(result));
      latest = Promise.resolve(result);
      return;
    }
    become(LOADING);
    latest = settle(result, mine);
  };

  const abandon = () => {
    // Not at once: an element that moves leaves and comes back within a task.
    queueMicrotask(() => {
      if (address === undefined || listeners.size || state.status !== 'loading') return;
      request?.abort();
      request = undefined;
      state = IDLE;
    });
  };

  return {
    address,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      addEventListener('online', retry);
      return () => {
        listeners.delete(listener);
        if (!listeners.size) removeEventListener('online', retry);
        abandon();
      };
    },
    dispatch: (asked) => {
      if (asked.type === 'read') {
        readDocument(asked.input, asked.baseUrl);
      } else if (asked.type === 'retry') {
        retry();
      } else if (address !== undefined && state.status === 'idle') {
        void fetchDocument(address);
      }
    },
    reload: async () => (address === undefined ? undefined : fetchDocument(address, true)),
  };
};
