/** Where a reader's answers are kept on their device, and what stands in the way of that. */
import { merged, readEntries, writeEntries, type Entries } from './learner-entries.js';

/** How an element asks for answers to be kept. The first is the most careful. */
export const STORAGE_MODES = ['none', 'ask', 'session', 'local'] as const;
export type StorageMode = (typeof STORAGE_MODES)[number];

/** Why answers are kept in memory only. */
export type VaultFailure = 'blocked' | 'full' | 'broken' | 'newer';

const KEY = 'pathway-elements:';

export interface Vault {
  /** Takes what is kept; `undefined` where there is nothing, or nothing that can be read. */
  read(): Entries | undefined;
  /**
   * Adds entries to what is kept, which another tab may have changed.
   * @returns what is kept now
   */
  write(entries: Entries): Entries;
  forget(): void;
  readonly failure: VaultFailure | undefined;
  /** Whether what is kept here may have changed by an event; one that names nothing may mean everything. */
  concerns(event: StorageEvent): boolean | undefined;
}

const areaOf = (mode: StorageMode): Storage =>
  mode === 'session' ? globalThis.sessionStorage : globalThis.localStorage;

/** @returns undefined where nothing may be kept or read */
export const openVault = (pathwayId: string, mode: StorageMode): Vault | undefined => {
  if (mode === 'none') return undefined;
  const key = KEY + pathwayId;
  let failure: VaultFailure | undefined;
  // Once what is kept can't be understood, nor put aside, it is left as it is.
  let isSealed = false;

  const attempt = <Result>(action: (area: Storage) => Result): Result | undefined => {
    try {
      return action(areaOf(mode));
    } catch (error) {
      failure = (error as Error | undefined)?.name === 'QuotaExceededError' ? 'full' : 'blocked';
      return undefined;
    }
  };

  /** Puts aside what can't be read, under a key of its own, before anything is written over it. */
  const quarantine = (area: Storage, text: string) => {
    let number = 1;
    const aside = () => `${key}:unreadable:${String(number)}`;
    for (let kept = area.getItem(aside()); kept !== null; kept = area.getItem(aside())) {
      if (kept === text) return;
      number += 1;
    }
    area.setItem(aside(), text);
  };

  const readFrom = (area: Storage): Entries | undefined => {
    const text = area.getItem(key);
    if (text === null) return undefined;
    const reading = readEntries(text);
    if (reading === 'newer') {
      failure = reading;
      isSealed = true;
      return undefined;
    }
    if (reading !== 'broken' && reading.isWhole) return reading.entries;
    failure = 'broken';
    isSealed = true;
    quarantine(area, text);
    isSealed = false;
    return reading === 'broken' ? undefined : reading.entries;
  };

  return {
    get failure() {
      return failure;
    },
    read: () => attempt(readFrom),
    write: (entries) => {
      if (isSealed) return entries;
      return (
        attempt((area) => {
          const theirs = readFrom(area);
          const all = (theirs && merged(entries, theirs)) ?? entries;
          if (isSealed) return all;
          area.setItem(key, writeEntries(all));
          if (failure !== 'broken') failure = undefined;
          return all;
        }) ?? entries
      );
    },
    forget: () => {
      if (!isSealed)
        attempt((area) => {
          area.removeItem(key);
        });
    },
    concerns: (event) =>
      attempt((area) => (event.storageArea ?? area) === area && (event.key ?? key) === key),
  };
};
