import { LibraryUnavailable, type Remark } from '../../prose.js';
import type { Report } from '../../rule.js';

/**
 * Turns remarks into reports. Where the language libraries cannot be had, that is what is reported, so that nobody takes
 * silence for praise and the other rules still speak.
 */
export const orUnavailable = async (
  remarks: Promise<readonly Remark[]>,
  toReports: (remark: Remark) => readonly Report[],
): Promise<Report[]> => {
  try {
    return (await remarks).flatMap(toReports);
  } catch (error) {
    if (!(error instanceof LibraryUnavailable)) throw error;
    return [
      {
        segments: ['title'],
        message: `The sentences of the guide could not be checked: ${error.message}.`,
        suggestion: 'Check them again later, or turn this rule off.',
      },
    ];
  }
};
