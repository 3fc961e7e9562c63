import { basename } from 'node:path';

const NAMES =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|[tj]sconfig(?:\..*)?\.json|.*\.schema\.json|pathway\.config\.json)$/i;

/** Whether a file has a name that tells that it is no pathway. */
export const isNamedOtherwise = (path: string): boolean => NAMES.test(basename(path));

const TELLING = ['from', 'to', 'roadmap', 'skills'] as const;

/** Whether what a document says is something else than a pathway with mistakes. */
export const isSomethingElse = (data: unknown): boolean =>
  typeof data !== 'object' || !data || !TELLING.some((key) => key in data);

/** Whether nothing in the beginning of a text looks like a pathway. */
export const beginsOtherwise = (text: string): boolean =>
  !new RegExp(`["']?\\b(?:${TELLING.join('|')})["']?\\s*:`).test(text);
