import { examine } from './examine.js';
import type { ReadOptions } from './validate.js';

/**
 * The document as plain JSON, as pages read it.
 * @returns undefined where the text cannot be read; mistakes in what it says stay as they are
 */
export const toJson = (text: string, options?: ReadOptions): string | undefined => {
  const { source } = examine(text, options);
  return source.data === undefined ? undefined : `${JSON.stringify(source.data, null, 2)}\n`;
};
