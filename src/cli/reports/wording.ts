import type { Summary } from './reporter.js';

/** `1 error`, `2 errors`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** What came of it all, in a line. */
export const summaryLine = (summary: Summary): string => {
  const { documents, flawed, errors, warnings, infos, mended, leftOut, troubles } = summary;
  const problems = errors + warnings;
  const graded = [
    ...(errors ? [counted(errors, 'error')] : []),
    ...(warnings ? [counted(warnings, 'warning')] : []),
  ].join(' and ');
  const ofProblems = problems
    ? `${graded} in ${String(flawed)} of ${counted(documents, 'document')}.`
    : `No problems in ${counted(documents, 'document')}.`;
  return [
    documents ? ofProblems : 'No document was checked.',
    ...(infos ? [`${counted(infos, 'note')}.`] : []),
    ...(mended ? [`${counted(mended, 'thing')} mended.`] : []),
    ...(leftOut ? [`${counted(leftOut, 'other file')} left out.`] : []),
    ...(troubles ? [`${counted(troubles, 'thing')} could not be done.`] : []),
  ].join(' ');
};
