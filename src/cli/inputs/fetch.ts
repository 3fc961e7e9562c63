import { trouble, type Trouble } from '../trouble.js';
import { userAgent } from '../user-agent.js';
import { networkFault } from './network-fault.js';
import { MAX_SOURCE_BYTES, readingOf, type Reading } from './read.js';
import { gather } from './stdin.js';

/** How long an answer may take, all of it, in milliseconds. */
const TIME_LIMIT = 20_000;

const ofStatus = (url: string, status: number): Trouble => {
  const message = `“${url}” answers with HTTP status ${String(status)}.`;
  if (status === 404 || status === 410) {
    return trouble(url, message, 'There is nothing at this address: check it.');
  }
  if (status === 401 || status === 403) {
    return trouble(url, message, 'It is not for everyone: fetch it yourself, and name the file.');
  }
  return trouble(
    url,
    message,
    status >= 500 || status === 429
      ? 'Something is the matter with the server: try again later.'
      : 'Check the address.',
  );
};

/** Fetches a document, past redirects. */
export const fetchDocument = async (
  url: string,
  { signal, timeLimit = TIME_LIMIT }: { signal: AbortSignal; timeLimit?: number },
): Promise<Reading> => {
  const isTooLate = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(url, {
      headers: {
        'user-agent': userAgent('reads a career guide'),
        accept: 'application/json, application/yaml, */*;q=0.5',
      },
      signal: AbortSignal.any([signal, isTooLate]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return ofStatus(url, response.status);
    }
    if (Number(response.headers.get('content-length')) > MAX_SOURCE_BYTES) {
      await response.body?.cancel();
      return { kind: 'too-large', beginning: '' };
    }
    const bytes = await gather((response.body ?? []) as AsyncIterable<Uint8Array>);
    return readingOf(url, bytes, response.url);
  } catch (error) {
    if (isTooLate.aborted) {
      return trouble(
        url,
        `“${url}” has not answered within ${String(timeLimit / 1000)} seconds.`,
        'Open it in a browser; if it is slow there too, try again later.',
      );
    }
    return trouble(
      url,
      `“${url}” cannot be reached: ${networkFault(error)}.`,
      'Check the address, and whether this machine is online.',
    );
  }
};
