/** A document as its author wrote it: what it says, and where. */
import type { Segment } from '../model/index.js';
import type { Span } from './lines.js';

export type Syntax = 'json' | 'yaml';

/** Something that keeps a text from being read, or that is read otherwise than it looks. */
export interface Fault extends Span {
  readonly kind: 'unreadable' | 'duplicate-key' | 'too-deep' | 'doubtful-number' | 'unseen-text';
  /** An error where it does not say. */
  readonly severity?: 'warning';
  readonly message: string;
  readonly expected?: string;
  readonly suggestion: string;
}

export interface Extra extends Span {
  readonly kind: 'yaml' | 'comment' | 'comma';
  /** Whether it can be taken out with nothing lost. */
  readonly isMendable: boolean;
  /** Whether it stands in a file that pages are meant to read, by its name. */
  readonly isMistake: boolean;
}

/** So many of a kind are told: whoever has left out more commas, or repeats more keys, has done so everywhere. */
export const MOST_FAULTS = 50;

/** A part of the document: where it stands, and what is in it. */
export interface Located extends Span {
  readonly key?: Span | undefined;
  /** Whether it is a list or an object. */
  readonly isContainer: boolean;
  /** Whether it would take a comment of its author's with it. */
  readonly hasComment: boolean;
  /** The members by key or index; where a key is given twice, the one that counts. */
  child(segment: Segment): Located | undefined;
}

export interface Source {
  readonly syntax: Syntax;
  /** What the text says; undefined where it cannot be read. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** What is more than pages can read: YAML, or the first comment or trailing comma of JSON. */
  readonly extra?: Extra | undefined;
  readonly root: Located | undefined;
  /** Whether a change at one place would be one at others too, as where YAML repeats an anchor. */
  readonly hasAliases: boolean;
}

/** Whether a program may change the text: not where it would have to decide which of two equal keys is meant, or change more than one place. */
export const isChangeable = ({ faults, hasAliases }: Source): boolean =>
  !hasAliases && faults.every(({ severity }) => severity === 'warning');

/** By the name's ending; where that does not say it, by the text. */
export const syntaxOf = (text: string, name = ''): Syntax => {
  const [, ending] = /\.(json|jsonc|json5|ya?ml)$/i.exec(name) ?? [];
  if (ending) return /^y/i.test(ending) ? 'yaml' : 'json';
  return /^[\uFEFF\s]*(?:[{[<"`]|\/[/*]|$)/.test(text) ? 'json' : 'yaml';
};

/** A part of the document; undefined where it is missing. */
export const locatedAt = ({ root }: Source, segments: readonly Segment[]): Located | undefined =>
  segments.reduce<Located | undefined>((located, segment) => located?.child(segment), root);

/**
 * Where to point for a part of the document: at its key for one that is itself wrong there or that holds others, else at
 * its value; where it is missing, at what it is missing from.
 */
export const spanOf = (
  { root }: Source,
  segments: readonly Segment[],
  { isKeyMeant = false } = {},
): Span => {
  if (!root) return { offset: 0, length: 0 };
  let located = root;
  let isThere = true;
  for (const segment of segments) {
    const child: Located | undefined = located.child(segment);
    isThere = Boolean(child);
    if (!child) break;
    located = child;
  }
  if (located.key && (isThere ? isKeyMeant || located.isContainer : located.isContainer)) {
    return located.key;
  }
  return located.isContainer ? { offset: located.offset, length: 1 } : located;
};
