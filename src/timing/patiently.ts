import { inTime, TOO_LATE } from './in-time.js';

/** How long to wait before each further attempt, at least, in milliseconds. */
export const DELAYS: readonly number[] = [1000, 3000];

/**
 * Tries something again that may only have failed for a moment, after a while that grows; by chance up to twice as long,
 * so that the readers of a server that comes back don't all come at once. Offline it is tried once only, and what takes too long is not
 * tried again.
 * @param isOver whether it is of no use to go on after an error
 * @returns what the attempt gives; rejects with the error of the last one
 */
export const patiently = async <Result>(
  attempt: () => Promise<Result>,
  isOver: () => boolean = () => false,
): Promise<Result> => {
  for (const delay of navigator.onLine ? DELAYS : []) {
    try {
      return await inTime(attempt());
    } catch (error) {
      if (error === TOO_LATE || isOver()) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, delay * (1 + Math.random())));
  }
  return inTime(attempt());
};
