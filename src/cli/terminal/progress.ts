import { inLine } from './clean.js';

export interface Progress {
  /** Shows how far it is, as soon as it has taken long, and if somebody is looking. */
  show(text: () => string): void;
  /** Leaves an empty line, for what is to be written there, and shows no more until there is something new. */
  clear(): void;
}

/** Shorter work needs no progress, in milliseconds. */
const SHORT = 500;
const PAUSE = 100;

/** One line on a terminal that is written over and over. */
export const createProgress = (
  stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown },
  now: () => number = Date.now,
): Progress => {
  let due = now() + SHORT;
  let isDirty = false;
  let latest: (() => string) | undefined;
  let timer: NodeJS.Timeout | undefined;

  const draw = () => {
    timer = undefined;
    if (!latest) return;
    due = now() + PAUSE;
    isDirty = true;
    stream.write(`\r${inLine(latest()).slice(0, (stream.columns ?? 80) - 1)}\u001b[K`);
  };
  return {
    show(text) {
      if (!stream.isTTY) return;
      latest = text;
      if (now() >= due) draw();
      // What is waited for may say nothing more for long.
      else timer ??= setTimeout(draw, due - now()).unref();
    },
    clear() {
      clearTimeout(timer);
      timer = undefined;
      latest = undefined;
      if (!isDirty) return;
      isDirty = false;
      stream.write('\r\u001b[K');
    },
  };
};
