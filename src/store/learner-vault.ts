/** Where a reader's answers are kept on their device, and what stands in the way of that. */
import { canBeRead, merged, readEntries, writeEntries, type Entries } from './learner-entries.js';

/** How an element asks for answers to be kept. The first is the most careful. */
export const STORAGE_MODES = ['none', 'ask', 'session', 'local'] as const;
export type StorageMode = (typeof STORAGE_MODES)[number];

/** Why answers are kept in memory only. */
export type VaultFailure = 'blocked' | 'full' | 'broken' | 'newer';

const KEY = 'pathway-elements:';
/** How much of what can't be read is put aside: whoever writes it may write it for ever. */
const MOST_ASIDE = 3;

export interface Vault {
  /** Takes what is kept; `null` where there is nothing, `undefined` where it can't be read. */
  read(): Entries | null | undefined;
  /**
   * Adds entries to what is kept, which another tab may have changed.
   * @returns what is kept now
   */
  write(entries: Entries): Entries;
  /** Removes what is kept, and what was put aside. */
  forget(): void;
  /** Removes what was put aside. */
  forgetAside(): void;
  readonly failure: VaultFailure | undefined;
  /** Whether what is kept here may have changed by an event; one that names nothing may mean everything. */
  concerns(event: StorageEvent): boolean | undefined;
}

const areaOf = (mode: StorageMode): Storage =>
  mode === 'session' ? globalThis.sessionStorage : globalThis.localStorage;

/** Removes what was kept of a reader, wherever that may be; but for what a newer version wrote. */
export const forgetKept = (pathwayId: string): void => {
  for (const mode of ['session', 'local'] as const) {
    const vault = openVault(pathwayId, mode);
    // Whose it is shows as it is read.
    vault?.read();
    vault?.forget();
  }
};

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

  const aside = `${key}:unreadable:`;

  /** Puts aside what can't be read, under a key of its own, before anything is written over it. */
  const quarantine = (area: Storage, text: string) => {
    for (let number = 1; number <= MOST_ASIDE; number += 1) {
      const place = aside + String(number);
      const kept = area.getItem(place);
      if (kept === null) area.setItem(place, text);
      if (kept === null || kept === text) return;
    }
  };

  /** Does what forgets, unless that would take what a newer version needs, or the only copy of what can't be read. */
  const forgetIn = (action: (area: Storage) => void) => {
    if (!isSealed) attempt(action);
  };

  const clearAside = (area: Storage) => {
    for (const name of Object.keys(area)) {
      if (name.startsWith(aside) && /^\d+$/.test(name.slice(aside.length))) area.removeItem(name);
    }
  };

  /** What was written last, which need not be read while it stands there. */
  let written: { readonly text: string; readonly entries: Entries } | undefined;

  const readFrom = (area: Storage): Entries | null | undefined => {
    const text = area.getItem(key);
    if (text === null) return null;
    if (text === written?.text) return written.entries;
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
          const text = writeEntries(all);
          area.setItem(key, text);
          written = canBeRead(all) ? { text, entries: all } : undefined;
          if (failure !== 'broken') failure = undefined;
          return all;
        }) ?? entries
      );
    },
    forget: () => {
      forgetIn((area) => {
        area.removeItem(key);
        clearAside(area);
      });
    },
    forgetAside: () => {
      forgetIn(clearAside);
    },
    concerns: (event) =>
      attempt((area) => (event.storageArea ?? area) === area && (event.key ?? key) === key),
  };
};
