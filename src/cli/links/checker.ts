import pMap from 'p-map';
import type { LinkCache } from './cache.js';
import { tryLink, type Tried, type Waits } from './try-link.js';

const MOST_AT_ONCE = 8;
const MOST_PER_HOST = 2;

export interface LinkChecker {
  /** Tries the addresses that have not been tried yet, and gives what became of each, by the address as written. */
  check(urls: readonly string[]): Promise<ReadonlyMap<string, Tried>>;
  /** Addresses of which nothing certain can be said. */
  uncertain(): readonly (readonly [url: string, tried: Tried])[];
}

/** The address that is asked for: what stands behind # is for browsers. */
const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

/** Each host's addresses in lanes that are gone through one by one, so that no host is asked for much at once. */
const lanesOf = (urls: Iterable<string>): string[][] => {
  const hosts = new Map<string, string[][]>();
  for (const url of urls) {
    const { host } = new URL(url);
    const lanes = hosts.get(host) ?? [];
    hosts.set(host, lanes);
    if (lanes.length < MOST_PER_HOST) lanes.push([url]);
    else lanes.reduce((a, b) => (b.length < a.length ? b : a)).push(url);
  }
  return [...hosts.values()].flat();
};

/** Tries links politely, each once. */
export const createLinkChecker = ({
  signal,
  cache,
  waits,
  onProgress = () => undefined,
}: {
  signal: AbortSignal;
  cache?: LinkCache | undefined;
  waits?: Waits;
  onProgress?: (done: number, all: number) => void;
}): LinkChecker => {
  const known = new Map<string, Tried>();

  const tryOne = async (url: string) => {
    const tried = cache?.get(url) ?? (await tryLink(url, { signal, ...(waits ? { waits } : {}) }));
    cache?.set(url, tried);
    known.set(url, tried);
  };

  return {
    async check(urls) {
      const links = urls.filter((url) => /^https?:\/\//i.test(url) && URL.canParse(url));
      const fresh = new Set(links.map(withoutFragment).filter((url) => !known.has(url)));
      let done = 0;
      await pMap(
        lanesOf(fresh),
        async (lane) => {
          for (const url of lane) {
            onProgress(done, fresh.size);
            await tryOne(url);
            done += 1;
          }
        },
        { concurrency: MOST_AT_ONCE, signal },
      );
      return new Map(links.map((url) => [url, known.get(withoutFragment(url))!]));
    },
    uncertain: () => [...known].filter(([, { isCertain }]) => !isCertain),
  };
};
