/** Reads what there is to read, and never more of it than a document may have. */
import { closeSync, openSync, readFileSync, readSync, statSync, type Stats } from 'node:fs';
import { MAX_BYTES } from '../../model/limits.js';
import { trouble, type Trouble } from '../trouble.js';
import { decode } from './decode.js';
import type { Source } from './source.js';
import { whyUnreadable } from './why-unreadable.js';

/** Comments are no part of the document: what is written by hand may be longer than what pages read. */
export const MAX_SOURCE_BYTES = 2 * MAX_BYTES;

/** What reading gives. */
export type Reading =
  | { readonly kind: 'text'; readonly text: string; readonly baseUrl?: string }
  | {
      readonly kind: 'too-large';
      /** How it begins, as far as it was read. */
      readonly beginning: string;
    }
  | Trouble;

/** @param bytes at most one more than a document may have, which tells that there are more */
export const readingOf = (name: string, bytes: Buffer, baseUrl?: string): Reading => {
  if (bytes.length > MAX_SOURCE_BYTES) {
    return { kind: 'too-large', beginning: bytes.toString('utf8', 0, BEGINNING) };
  }
  const { text, ...fault } = decode(bytes);
  if (text !== undefined) return { kind: 'text', text, ...(baseUrl ? { baseUrl } : {}) };
  const { message, suggestion } = fault as { message: string; suggestion: string };
  return trouble(name, `“${name}” ${message}`, suggestion);
};

const BEGINNING = 64 * 1024;

/** The first bytes of a stream that tells its length only by ending. */
export const readBeginning = (descriptor: number, most: number): Buffer => {
  const bytes = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const read = readSync(descriptor, bytes, length, most - length, null);
    if (!read) break;
    length += read;
  }
  return bytes.subarray(0, length);
};

const beginningOf = (path: string, most: number): Buffer => {
  const descriptor = openSync(path, 'r');
  try {
    return readBeginning(descriptor, most);
  } finally {
    closeSync(descriptor);
  }
};

/** What is no file, but is there for this process alone: what shells make of `<(command)`. */
export const isOwnStream = (path: string): boolean =>
  /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/.test(path);

const kindOf = (stats: Stats): string => {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
};

const readFile = (path: string): Reading => {
  const stats = statSync(path);
  if (stats.isFile()) {
    if (stats.size > MAX_SOURCE_BYTES) {
      return {
        kind: 'too-large',
        beginning: beginningOf(path, BEGINNING).toString('utf8'),
      };
    }
    return readingOf(path, readFileSync(path));
  }
  if (isOwnStream(path) && !stats.isDirectory()) {
    return readingOf(path, beginningOf(path, MAX_SOURCE_BYTES + 1));
  }
  return trouble(
    path,
    `“${path}” is ${kindOf(stats)}, not a file.`,
    stats.isDirectory()
      ? 'Name a file in it.'
      : 'Name a file, or hand the text over by standard input: - in place of a name.',
  );
};

/** Reads one source. Never rejects for what it finds there. */
export const read = async (source: Source, signal: AbortSignal): Promise<Reading> => {
  const { kind, name } = source;
  switch (kind) {
    case 'file':
      try {
        return readFile(name);
      } catch (error) {
        return whyUnreadable(name, error);
      }
    case 'stdin': {
      const { readStdin } = await import('./stdin.js');
      return readStdin(name);
    }
    case 'url': {
      const { fetchDocument } = await import('./fetch.js');
      return fetchDocument(name, { signal });
    }
  }
};
