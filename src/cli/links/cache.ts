import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { writeWhole } from '../write-whole.js';
import type { Tried } from './try-link.js';

/** How long an answer is taken for the present one, in milliseconds. */
const LIFETIME = 24 * 60 * 60 * 1000;

type Entry = readonly [url: string, tried: Tried, at: number];

export interface LinkCache {
  get(url: string): Tried | undefined;
  set(url: string, tried: Tried): void;
  /** Keeps for the next run what will still be of use then. */
  save(): void;
}

/** Where the answers are kept for this user. */
export const cacheFile = (): string =>
  join(envPaths('pathway-elements', { suffix: '' }).cache, 'links.json');

const isEntry = (entry: unknown): entry is Entry => {
  if (!Array.isArray(entry)) return false;
  const [url, tried, at] = entry as unknown[];
  const { isBroken, answer } = (tried ?? {}) as Partial<Tried>;
  return (
    typeof url === 'string' &&
    typeof at === 'number' &&
    typeof isBroken === 'boolean' &&
    typeof answer === 'string'
  );
};

const readEntries = (file: string): Entry[] => {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(data) ? data.filter(isEntry) : [];
  } catch {
    // The first run, or a file that is damaged: the answers can be had again.
    return [];
  }
};

/** The answers of the last day. */
export const openCache = (file: string, now = Date.now()): LinkCache => {
  const entries = new Map<string, Entry>();
  for (const entry of readEntries(file)) {
    if (entry[2] > now - LIFETIME && entry[2] <= now) entries.set(entry[0], entry);
  }
  let isChanged = false;
  return {
    get: (url) => entries.get(url)?.[1],
    set(url, tried) {
      if (tried.isPassing || !tried.isCertain) return;
      isChanged = true;
      entries.set(url, [url, tried, now]);
    },
    save() {
      if (!isChanged) return;
      try {
        mkdirSync(dirname(file), { recursive: true });
      } catch {
        // Without a cache, the next run takes longer.
        return;
      }
      writeWhole(file, `${JSON.stringify([...entries.values()])}\n`);
    },
  };
};
