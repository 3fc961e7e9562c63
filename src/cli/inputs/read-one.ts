import { trouble, TroubleError } from '../trouble.js';
import { expand } from './expand.js';
import { read } from './read.js';

/** One document's text, and where it comes from. */
export interface OneText {
  readonly name: string;
  readonly text: string;
  readonly baseUrl?: string;
}

/**
 * Reads the one document that a command works on.
 * @param does what the command does with it, as it begins a sentence
 * @throws TroubleError where the name stands for several or for none, or what it stands for cannot be read
 */
export const readOne = async (
  name: string,
  does: 'Convert' | 'Export',
  signal: AbortSignal,
): Promise<OneText> => {
  const sources = [];
  for await (const source of expand([name])) {
    if (source.kind === 'trouble') throw new TroubleError(source);
    sources.push(source);
    if (sources.length > 1 || source.isFound) break;
  }
  const [source] = sources;
  if (!source || source.isFound) {
    throw new TroubleError(
      trouble(name, `“${name}” is not one document.`, `${does} one document at a time.`),
    );
  }
  const reading = await read(source, signal);
  if (reading.kind === 'trouble') throw new TroubleError(reading);
  if (reading.kind === 'too-large') {
    throw new TroubleError(
      trouble(
        name,
        `“${source.name}” is too large for a pathway.`,
        'Check that it is the file you meant.',
      ),
    );
  }
  const { text, baseUrl } = reading;
  return { name: source.name, text, ...(baseUrl === undefined ? {} : { baseUrl }) };
};
