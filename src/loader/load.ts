import type { ParseResult } from '../model/index.js';
import { MAX_BYTES } from '../model/limits.js';
import { bareFailure } from './bare-failure.js';
import type { FailureCode } from './failures.js';
import { read } from './read.js';

/** How long a document may take to arrive whole, in milliseconds. */
export const TIMEOUT = 20_000;

/** Why a document did not arrive, in words where those can be loaded; offline they can't. */
const failure = (code: FailureCode, address: string, status?: number): Promise<ParseResult> =>
  import('./failures.js').then(
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
 * Fetches and parses a pathway.
 * @param address absolute
 * @param signal ends the request; then the promise rejects with the signal's reason
 * @param timeout in milliseconds
 * @returns what `parse` makes of it, or why it did not arrive
 */
export const load = async (
  address: string,
  signal: AbortSignal,
  timeout = TIMEOUT,
): Promise<ParseResult> => {
  const late = AbortSignal.timeout(timeout);
  try {
    // But for the signal, fetch's own defaults: with any others, a preload of the same address would be fetched twice.
    const response = await fetch(address, { signal: AbortSignal.any([signal, late]) });
    if (!response.ok) {
      void response.body?.cancel();
      return await failure('server-error', address, response.status);
    }
    const text = await readText(response);
    return await (text === undefined ? failure('too-large', address) : read(text, response.url));
  } catch {
    signal.throwIfAborted();
    return failure(late.aborted ? 'timeout' : 'unreachable', address);
  }
};
