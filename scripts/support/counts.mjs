import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Counts of a run of tests, as its reporter writes them for `scripts/test.mjs`.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** The variable that names the file for the counts. */
export const COUNTS_FILE = 'TEST_COUNTS_FILE';

/**
 * Writes the counts where `scripts/test.mjs` asked for them; does nothing when nobody asked.
 *
 * @param {Counts} counts
 */
export function reportCounts(counts) {
  const file = process.env[COUNTS_FILE];
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/**
 * @param {string} file - where a reporter was to write its counts
 * @returns {Counts} the counts; nothing at all when the run ended before its reporter could write
 */
export function readCounts(file) {
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
}
