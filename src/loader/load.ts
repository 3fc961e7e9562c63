import { MAX_BYTES, parse, problem, tooLarge, type ParseResult, type Problem, type ProblemCode } from '../model/index.js';

/** How long a document may take to arrive whole, in milliseconds. */
export const TIMEOUT = 20_000;

const failure = (code: ProblemCode, found: string, message: string, suggestion: string): Problem =>
  problem('fatal', code, [], { message, found, expected: 'a pathway as JSON', suggestion });

const failedResponse = (address: string, status: number): Problem => {
  const found = `HTTP status ${String(status)}`;
  return status === 404 || status === 410
    ? failure(
        'not-found',
        found,
        `There is no document at ${address} (${found}).`,
        'Check the address in "src", and that the file was uploaded there.',
      )
    : failure(
        'server-error',
        found,
        `The server did not hand over ${address} (${found}).`,
        'Open the address in a browser: it must answer without a log-in.',
      );
};

const unreachable = (address: string): Problem =>
  failure(
    'unreachable',
    'no answer that this page may read',
    `${address} could not be reached, or its server does not let this page read it (CORS); a browser can't tell which.`,
    'Keep the file on the same site as the page, or have its server send "Access-Control-Allow-Origin".',
  );

const timedOut = (address: string): Problem =>
  failure(
    'timeout',
    `nothing complete after ${String(TIMEOUT / 1000)} seconds`,
    `${address} took longer than ${String(TIMEOUT / 1000)} seconds.`,
    'Try again, or move the file to a faster server.',
  );

/** @returns the text, or undefined where the body is past the limit; the connection is ended then */
const readText = async (response: Response): Promise<string | undefined> => {
  if (!response.body) return response.text();
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
 * @returns what `parse` makes of it, or why it did not arrive
 */
export const load = async (address: string, signal: AbortSignal): Promise<ParseResult> => {
  const request = new AbortController();
  const stop = () => request.abort();
  signal.addEventListener('abort', stop);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, TIMEOUT);
  try {
    // Fetch's own defaults: with any others, a preload of the same address would be fetched twice.
    const response = await fetch(address, { signal: request.signal });
    if (!response.ok) return { problems: [failedResponse(address, response.status)] };
    const text = await readText(response);
    if (text === undefined) return { problems: [tooLarge().problem] };
    return parse(text, { baseUrl: response.url || address });
  } catch {
    signal.throwIfAborted();
    return { problems: [isLate ? timedOut(address) : unreachable(address)] };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
};
