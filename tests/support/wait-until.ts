import { waitUntil as pollUntil } from '@open-wc/testing';

/** Somewhat less than any engine gives a test, so that what was waited for is told. */
const PATIENCE = 15_000;

/**
 * Resolves once something is so, and fails with the message where that never happens. The library itself waits for a second,
 * in which a busy machine may not have loaded a page.
 * @param interval how often to look, in milliseconds
 * @param timeout how long, in milliseconds
 */
export const waitUntil = (
  isSo: () => unknown,
  message?: string,
  {
    interval = 10,
    timeout = PATIENCE,
  }: { readonly interval?: number; readonly timeout?: number } = {},
): Promise<void> => pollUntil(isSo, message, { interval, timeout });
