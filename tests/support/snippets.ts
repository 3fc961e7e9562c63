/** Snippets as the command prints them, as a publisher would paste them. */
import { FOREIGN_TARGETS, type Target } from '../../src/snippet/index.js';
import { pageWith, sourceGuide, watch } from './built.js';
import { printedBy } from './commands.js';

/** @param folder address of the folder with the script; where it has to be whole, it is made so */
export const snippetFor = (target: Target, folder = '/dist/', ...options: string[]) =>
  printedBy(
    'snippet',
    '--for',
    target,
    '--src',
    sourceGuide,
    '--assets',
    FOREIGN_TARGETS.has(target) ? new URL(folder, location.href).href : folder,
    ...options,
    sourceGuide.slice(1),
  );

/** What is for the head and what is for the body, in one. */
export const pasted = (snippet: string, head = watch) => pageWith(snippet, head);
