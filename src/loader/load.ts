import type { ParseResult } from '../model/index.js';
import { MAX_BYTES } from '../model/limits.js';
import { bareFailure } from './bare-failure.js';
import type { FailureCode } from './failures.js';
import { inTime, TOO_LATE } from '../timing/in-time.js';
import { patiently } from '../timing/patiently.js';
import { read } from './read.js';

/** Whether a server that answers with this status would answer the same a moment later. */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && status !== 429;

export interface LoadOptions {
  /** Whether the server is to be asked even for what the browser's cache has. */
  readonly isFresh?: boolean;
}

/** Why a document did not arrive, in words where those can be loaded; offline they can't. */
const failure = (code: FailureCode, address: string, status?: number): Promise<ParseResult> =>
  inTime(import('./failures.js')).then(
    ({ explainFailure }) => explainFailure(code, address, status),
    () => bareFailure(code, `${code}: ${address}`),
  );

/** @returns the text, or undefined where the body is past the limit; the connection is ended then */
const readText = async (response: Response): Promise<string | undefined> => {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
};

/**
 * Fetches and parses a pathway; what may pass, such as a broken connection or a server that is being restarted, is
 * tried again.
 * @param address absolute
 * @param request ends it; then the promise rejects with the reason
 * @returns what `parse` makes of it, or why it did not arrive
 */
export const load = async (
  address: string,
  request: AbortController,
  { isFresh }: LoadOptions = {},
): Promise<ParseResult> => {
  const { signal } = request;
  let refusal = 0;
  const attempt = async (): Promise<ParseResult> => {
    refusal = 0;
    // But for the signal, fetch's own defaults: with any others, a preload of the same address would be fetched twice.
    const response = await fetch(address, isFresh ? { signal, cache: 'no-cache' } : { signal });
    if (!response.ok) {
      refusal = response.status;
      void response.body?.cancel();
      throw new Error();
    }
    const text = await readText(response);
    if (text !== undefined) return await read(text, response.url || address);
    // WebKit goes on reading a body that was cancelled.
    request.abort();
    return failure('too-large', address);
  };
  try {
    return await patiently(attempt, () => signal.aborted || isFinal(refusal));
  } catch (error) {
    if (signal.aborted) throw error;
    const isLate = error === TOO_LATE;
    if (isLate) request.abort();
    return failure(isLate ? 'timeout' : refusal ? 'server-error' : 'unreachable', address, refusal);
  }
};
