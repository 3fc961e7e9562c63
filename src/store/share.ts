/** A reader's answers on the way to another browser: as a link, or as a file. Never with their pay. */
import type { Pathway } from '../model/index.js';
import { jsonOf } from './json.js';
import { readEntries, valueFrom, writeEntries, type Entries } from './learner-entries.js';
import type { OfferFailure, Snapshot } from './learner-store.js';

const VERSION = 'v1.';

/** Bytes of a file; thousands of tasks need a tenth. */
const LONGEST_FILE = 2 ** 20;

/** The answers alone: neither when they were given, nor what was taken back, nor the pay. */
const answers = (entries: Entries) =>
  [...entries].flatMap(([key, { value }]) =>
    value === null || key === 'pay' ? [] : [[key, value]],
  );

/** @returns what a link carries */
export const shareText = async (pathwayId: string, entries: Entries): Promise<string> => {
  const { compress } = await import('./compression.js');
  return VERSION + (await compress(jsonOf([pathwayId, Object.fromEntries(answers(entries))])));
};

const snapshotFrom = (pathwayId: unknown, values: Iterable<readonly [string, unknown]>) => {
  if (typeof pathwayId !== 'string') return 'broken';
  const usable = [...values].flatMap(([key, given]) => {
    const value = key === 'pay' ? undefined : valueFrom(key, given);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { pathwayId, values: new Map(usable) };
};

/** Reads what `shareText` wrote. */
export const readShareText = async (text: string): Promise<Snapshot | OfferFailure> => {
  if (!text.startsWith(VERSION)) return /^v\d+\./.test(text) ? 'newer' : 'broken';
  try {
    const { expand } = await import('./compression.js');
    const json = await expand(text.slice(VERSION.length));
    const [id, values] = JSON.parse(json) as [unknown, object];
    return snapshotFrom(id, Object.entries(values));
  } catch {
    return 'broken';
  }
};

export const progressFile = (pathway: Pathway, entries: Entries): string =>
  writeEntries(new Map([...entries].filter(([key]) => key !== 'pay')), {
    pathway: pathway.id,
    title: pathway.title,
  });

/** Reads what `progressFile` wrote. */
export const readProgressFile = (text: string): Snapshot | OfferFailure => {
  const reading = text.length > LONGEST_FILE ? 'broken' : readEntries(text);
  if (typeof reading === 'string') return reading;
  const { pathway } = JSON.parse(text) as { pathway: unknown };
  return snapshotFrom(
    pathway,
    [...reading.entries].map(([key, { value }]) => [key, value] as const),
  );
};

/** Reads a file that the reader has chosen, which may be any. */
export const openProgressFile = async (file: Blob): Promise<Snapshot | OfferFailure> =>
  file.size > LONGEST_FILE ? 'broken' : readProgressFile(await file.text());
