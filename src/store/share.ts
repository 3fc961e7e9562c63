/** A reader's answers on the way to another browser: as a link, or as a file. Never with their pay. */
import type { Pathway } from '../model/index.js';
import { isEntry, readEntries, writeEntries, type Entries, type Entry } from './learner-entries.js';
import type { OfferFailure, Snapshot } from './learner-store.js';

/** Characters of a link, and bytes of what is in it; a plan of two thousand tasks needs a tenth. */
const LONGEST = 2 ** 18;
const VERSION = 'v1.';

const through = async (bytes: BlobPart, transform: CompressionStream): Promise<Uint8Array> => {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: BlobPart[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    // A few bytes can be made to unfold into gigabytes.
    if (length > LONGEST) throw new RangeError('too long');
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );

/** The answers alone: neither when they were given, nor what was taken back, nor the pay. */
const answers = (entries: Entries) =>
  [...entries].flatMap(([key, { value }]) =>
    value === null || key === 'pay' ? [] : [[key, value]],
  );

/** @returns what a link carries */
export const shareText = async (pathwayId: string, entries: Entries): Promise<string> => {
  const text = JSON.stringify([pathwayId, Object.fromEntries(answers(entries))]);
  return VERSION + toBase64Url(await through(text, new CompressionStream('deflate-raw')));
};

const snapshotFrom = (pathwayId: unknown, values: Iterable<readonly [string, unknown]>) => {
  if (typeof pathwayId !== 'string') return 'broken';
  const usable = [...values].filter((pair): pair is [string, Entry['value']] => {
    const [key, value] = pair;
    return key !== 'pay' && isEntry(key, value);
  });
  return { pathwayId, values: new Map(usable) };
};

/** Reads what `shareText` wrote. */
export const readShareText = async (text: string): Promise<Snapshot | OfferFailure> => {
  if (text.length > LONGEST) return 'broken';
  if (!text.startsWith(VERSION)) return /^v\d+\./.test(text) ? 'newer' : 'broken';
  try {
    const bytes = fromBase64Url(text.slice(VERSION.length));
    const json = new TextDecoder().decode(
      await through(bytes, new DecompressionStream('deflate-raw')),
    );
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
  const reading = text.length > 4 * LONGEST ? 'broken' : readEntries(text);
  if (typeof reading === 'string') return reading;
  const { pathway } = JSON.parse(text) as { pathway: unknown };
  return snapshotFrom(
    pathway,
    [...reading.entries].map(([key, { value }]) => [key, value] as const),
  );
};
