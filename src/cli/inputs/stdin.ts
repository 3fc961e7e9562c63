import { MAX_SOURCE_BYTES, readingOf, type Reading } from './read.js';
import { troubleOf } from '../trouble.js';

/** All chunks of a stream, but no more than a document may have and one byte. */
export const gather = async (stream: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_SOURCE_BYTES) break;
  }
  return Buffer.concat(chunks);
};

/** Reads standard input to its end. */
export const readStdin = async (name: string): Promise<Reading> => {
  const { stdin } = process;
  if (stdin.isTTY) {
    process.stderr.write(
      'Type or paste the document; end it with Ctrl-D (Windows: Ctrl-Z, Enter).\n',
    );
  }
  try {
    return readingOf(name, await gather(stdin as AsyncIterable<Uint8Array>));
  } catch (error) {
    return troubleOf(name, error);
  }
};
