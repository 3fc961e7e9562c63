import pRetry from 'p-retry';
import type { LinkState } from '../../lint/index.js';
import { networkCode, networkFault } from '../inputs/network-fault.js';
import { userAgent } from '../user-agent.js';

/** What became of an address. */
export interface Tried extends LinkState {
  /** Whether the answer is one: not where the server lets no program in, or asks to come back much later. */
  readonly isCertain: boolean;
  /** Whether it may be another one the next time. */
  readonly isPassing: boolean;
}

export interface Waits {
  /** For an answer, in milliseconds. */
  readonly answer: number;
  /** Before the second attempt; before each further one, three times as long. */
  readonly first: number;
  /** As long as that a server may ask us to wait. */
  readonly longest: number;
  readonly retries: number;
}

export const WAITS: Waits = { answer: 10_000, first: 1000, longest: 30_000, retries: 2 };

/** A failure that may pass. */
class PassingError extends Error {
  constructor(
    readonly tried: Tried,
    /** How long the server asks us to wait, in milliseconds. */
    readonly asked = 0,
  ) {
    super(tried.answer);
  }
}

/** Servers that have nothing against the page, but something against programs. */
const REFUSALS = [401, 403, 407, 429, 999];

const isPassingStatus = (status: number): boolean =>
  status === 429 || (status >= 500 && status <= 599);

/** `Retry-After` as milliseconds: it is in seconds, or a date. */
export const retryAfter = (header: string | null, now = Date.now()): number => {
  if (!header) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(wait, 0) : 0;
};

const isTimeout = (error: unknown): boolean => (error as Error).name === 'TimeoutError';

/** As the Fetch Standard has it, twenty times. https://fetch.spec.whatwg.org/#http-redirect-fetch */
const isRedirectedWithoutEnd = (error: unknown): boolean => {
  const { cause } = error as { cause?: unknown };
  return cause instanceof Error && cause.message.includes('redirect count');
};

const ask = async (
  url: string,
  method: 'HEAD' | 'GET',
  { waits, signal }: { waits: Waits; signal: AbortSignal },
): Promise<Response> => {
  const response = await fetch(url, {
    method,
    headers: { 'user-agent': userAgent('checks whether a link still works'), accept: '*/*' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(waits.answer)]),
  });
  // Whether it is there is all we want to know.
  await response.body?.cancel();
  return response;
};

const attempt = async (
  url: string,
  options: { waits: Waits; signal: AbortSignal },
): Promise<Tried> => {
  let response;
  try {
    response = await ask(url, 'HEAD', options);
    // Some servers know no HEAD, or answer it carelessly.
    if (!response.ok && response.status !== 429) response = await ask(url, 'GET', options);
  } catch (error) {
    options.signal.throwIfAborted();
    if (isTimeout(error)) {
      const answer = `no answer within ${String(options.waits.answer / 1000)} seconds`;
      return { isBroken: true, answer, isCertain: true, isPassing: true };
    }
    if (isRedirectedWithoutEnd(error)) {
      const answer = 'it redirects without end';
      return { isBroken: true, answer, isCertain: true, isPassing: false };
    }
    // Where no names can be looked up, it is this machine that is offline.
    const isOwnFault = networkCode(error) === 'EAI_AGAIN';
    throw new PassingError({
      isBroken: !isOwnFault,
      answer: networkFault(error),
      isCertain: !isOwnFault,
      isPassing: true,
    });
  }
  const { status } = response;
  const isRefused = REFUSALS.includes(status);
  const isPassing = isPassingStatus(status);
  const tried: Tried = {
    isBroken: !response.ok && !isRefused,
    answer: `HTTP status ${String(status)}`,
    isCertain: !isRefused,
    isPassing,
  };
  if (!isPassing) return tried;
  throw new PassingError(tried, retryAfter(response.headers.get('retry-after')));
};

/** Tries an address, and again after waits that grow where the failure may pass. Rejects only when aborted. */
export const tryLink = async (
  url: string,
  { signal, waits = WAITS }: { signal: AbortSignal; waits?: Waits },
): Promise<Tried> => {
  try {
    return await pRetry(() => attempt(url, { waits, signal }), {
      retries: waits.retries,
      minTimeout: waits.first,
      factor: 3,
      signal,
      shouldRetry: ({ error }) => error instanceof PassingError && error.asked <= waits.longest,
      async onFailedAttempt({ error, retriesLeft }) {
        if (!(error instanceof PassingError) || !retriesLeft || error.asked > waits.longest) return;
        const { setTimeout: wait } = await import('node:timers/promises');
        await wait(Math.max(error.asked - waits.first, 0), undefined, { signal });
      },
    });
  } catch (error) {
    if (error instanceof PassingError) return error.tried;
    throw error;
  }
};
