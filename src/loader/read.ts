import type { ParseResult } from '../model/index.js';
import { readFlawless } from '../model/read-flawless.js';
import { inTime } from '../timing/in-time.js';
import { bareFailure } from './bare-failure.js';

/**
 * `parse`, but what mends a document and explains its problems is a piece of its own, fetched only for one that has any.
 * @returns at once for a flawless document
 */
export const read = (input: unknown, baseUrl: string): ParseResult | Promise<ParseResult> => {
  const pathway = readFlawless(input, baseUrl);
  return pathway
    ? { pathway, problems: [] }
    : inTime(import('./read-flawed.js')).then(
        ({ readFlawed }) => readFlawed(input, baseUrl),
        (error: unknown) =>
          bareFailure(
            'missing-piece',
            `The piece of the script that explains it is missing: ${String(error)}`,
          ),
      );
};
