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

  const become = (next: PathwayState) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const settle = async (arriving: Promise<ParseResult>, mine: AbortController) => {
    try {
      const result = await arriving;
      if (request === mine) become(stateOf(result));
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    }
  };

  const begin = (): AbortController => {
    request?.abort();
    request = new AbortController();
    return request;
  };

  const fetchDocument = (from: string) => {
    const mine = begin();
    become(LOADING);
    void settle(load(from, mine.signal), mine);
  };

  const readDocument = (input: unknown, baseUrl: string) => {
    const mine = begin();
    const result = read(input, baseUrl);
    if (!(result instanceof Promise)) {
      become(stateOf(result));
      return;
    }
    become(LOADING);
    void settle(result, mine);
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
      return () => {
        listeners.delete(listener);
        abandon();
      };
    },
    dispatch: (asked) => {
      if (asked.type === 'read') {
        readDocument(asked.input, asked.baseUrl);
      } else if (
        address !== undefined &&
        state.status === (asked.type === 'load' ? 'idle' : 'error')
      ) {
        fetchDocument(address);
      }
    },
  };
};
