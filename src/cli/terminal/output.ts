import { fstatSync, writeFileSync } from 'node:fs';
import { codeOf } from '../trouble.js';

/** What reads the output has gone: `… | head -1`. */
export class ClosedPipeError extends Error {}

/** The output could not be written. */
export class OutputError extends Error {}

export interface Output {
  readonly isTerminal: boolean;
  /** Settles once it is written, so that no output piles up; rejects with one of the two errors above. */
  write(text: string): Promise<void>;
}

/** As Node has it, which leaves `isTTY` away where it is no terminal, whatever its types say. */
type Stream = Omit<NodeJS.WriteStream, 'isTTY'> & { fd: number; isTTY?: boolean };

const outputError = (cause: unknown): Error =>
  ['EPIPE', 'EOF'].includes(codeOf(cause) ?? '')
    ? new ClosedPipeError()
    : new OutputError(cause instanceof Error ? cause.message : String(cause), { cause });

/** Node's own stream takes a part of a text for all of it where a disk is nearly full. */
const isWrittenAtOnce = (stream: Stream): boolean => {
  try {
    const stats = fstatSync(stream.fd);
    return stats.isFile() || (stats.isCharacterDevice() && !stream.isTTY);
  } catch {
    return false;
  }
};

/** Standard output or standard error. */
export const createOutput = (stream: Stream): Output => {
  // Every write tells of its own failure; without a listener, Node would throw it besides.
  stream.on('error', () => undefined);
  const isAtOnce = isWrittenAtOnce(stream);
  return {
    isTerminal: stream.isTTY ?? false,
    async write(text) {
      if (!text) return;
      try {
        if (isAtOnce) writeFileSync(stream.fd, text);
        else {
          await new Promise<void>((resolve, reject) => {
            stream.write(text, (error) => {
              if (error) reject(error);
              else resolve();
            });
          });
        }
      } catch (error) {
        throw outputError(error);
      }
    },
  };
};
