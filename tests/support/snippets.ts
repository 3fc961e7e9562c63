/** Snippets as the command prints them, as a publisher would paste them. */
import { pageWith, sourceGuide, watch } from './built.js';
import { printedBy } from './commands.js';

/** @param folder address of the folder with the script */
export const snippetFor = (target: string, folder = '/dist/', ...options: string[]) =>
  printedBy(
    'snippet',
    '--for',
    target,
    '--src',
    sourceGuide,
    '--assets',
    folder,
    ...options,
    sourceGuide.slice(1),
  );

/** What is for the head and what is for the body, in one. */
export const pasted = (snippet: string, head = watch) => pageWith(snippet, head);
