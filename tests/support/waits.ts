import { TIME_LIMIT } from '../../src/timing/in-time.js';
import { DELAYS } from '../../src/timing/patiently.js';

/** What chance adds to each wait while these tests run: half of it. */
const CHANCE = 0.5;

/**
 * From now on, what waits before it tries again goes on at once.
 * @returns `waits`: for how long it would have waited each time, in milliseconds
 */
export function withoutWaits(): { readonly waits: number[]; restore(): void } {
  const { setTimeout: later } = globalThis;
  const { random } = Math;
  const waits: number[] = [];
  const known = DELAYS.map((delay) => delay * (1 + CHANCE));
  Math.random = () => CHANCE;
  globalThis.setTimeout = ((go: () => void, delay = 0, ...rest: unknown[]) => {
    if (!known.includes(delay)) return later(go, delay, ...rest);
    waits.push(delay);
    return later(go);
  }) as typeof setTimeout;
  return {
    waits,
    restore: () => {
      globalThis.setTimeout = later;
      Math.random = random;
    },
  };
}

/** From now on, what may take its time gets a tenth of a second. @returns a function that ends this */
export function withoutPatience(): () => void {
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = ((go: () => void, delay?: number, ...rest: unknown[]) =>
    later(go, delay === TIME_LIMIT ? 100 : delay, ...rest)) as typeof setTimeout;
  return () => {
    globalThis.setTimeout = later;
  };
}
