import { inLine } from './clean.js';

export interface Progress {
  /** Shows how far it is, if it takes long and somebody is looking. */
  show(text: () => string): void;
  /** Leaves an empty line, for what is to be written there. */
  clear(): void;
}

/** Shorter work needs no progress, in milliseconds. */
const SHORT = 500;
const PAUSE = 100;

/** One line on a terminal that is written over and over. */
export const createProgress = (
  stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown },
  { isWanted, now = Date.now }: { isWanted: boolean; now?: () => number },
): Progress => {
  const isShown = isWanted && Boolean(stream.isTTY);
  let due = now() + SHORT;
  let isDirty = false;
  return {
    show(text) {
      if (!isShown || now() < due) return;
      due = now() + PAUSE;
      isDirty = true;
      stream.write(`\r${inLine(text()).slice(0, (stream.columns ?? 80) - 1)}\u001b[K`);
    },
    clear() {
      if (!isDirty) return;
      isDirty = false;
      stream.write('\r\u001b[K');
    },
  };
};
