/** What JSON for authoring has over plain JSON, which is all that pages read. */
import { createScanner } from 'jsonc-parser';
import type { Span } from './lines.js';

/** In the order of the text. */
export interface Extras {
  readonly comments: readonly Span[];
  /** Commas behind a last entry. */
  readonly commas: readonly Span[];
}

export const extrasIn = (text: string): Extras => {
  const comments: Span[] = [];
  const commas: Span[] = [];
  const scanner = createScanner(text, false);
  let comma: Span | undefined;
  for (scanner.scan(); scanner.getTokenLength(); scanner.scan()) {
    const span = { offset: scanner.getTokenOffset(), length: scanner.getTokenLength() };
    const first = text.charAt(span.offset);
    if (/\s/.test(first)) continue;
    if (first === '/') {
      comments.push(span);
      continue;
    }
    if (comma && (first === '}' || first === ']')) commas.push(comma);
    comma = first === ',' ? span : undefined;
  }
  return { comments, commas };
};

/** Takes them out of a text that has nothing else over plain JSON: an author who writes comments wants to keep them. */
export const withoutLastCommas = (
  text: string,
): { readonly text: string; readonly count: number } => {
  const { comments, commas } = extrasIn(text);
  if (comments.length || !commas.length) return { text, count: 0 };
  let plain = '';
  let end = 0;
  for (const { offset, length } of commas) {
    plain += text.slice(end, offset);
    end = offset + length;
  }
  return { text: plain + text.slice(end), count: commas.length };
};
