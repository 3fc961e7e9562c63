import { TIME_LIMIT } from '../timing/in-time.js';
import { readAllowList, type AllowList } from './document-address.js';

/** More than a list of sites needs. */
const LONGEST = 100_000;

/**
 * Fetches what the owner of the folder allows, from `embed.json` beside the page.
 * @returns undefined where there is no such file
 */
export const fetchAllowList = async (): Promise<AllowList | undefined> => {
  try {
    const response = await fetch(new URL('embed.json', location.href), {
      cache: 'no-cache',
      redirect: 'error',
      signal: AbortSignal.timeout(TIME_LIMIT),
    });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) return { fault: `embed.json can’t be read: status ${response.status}.` };
    const text = await response.text();
    return text.length > LONGEST ? { fault: 'embed.json is too long.' } : readAllowList(text);
  } catch (error) {
    return { fault: `embed.json can’t be fetched: ${String(error)}.` };
  }
};
