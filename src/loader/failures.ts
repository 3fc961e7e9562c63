/** Why a document did not arrive, told to its publisher. */
import { explainLimit } from '../model/explain.js';
import type { ParseResult } from '../model/index.js';
import { problem, type Problem, type ProblemCode } from '../model/problem.js';
import { reportToConsole } from './console.js';

export type FailureCode = Extract<
  ProblemCode,
  'not-found' | 'server-error' | 'unreachable' | 'timeout' | 'too-large'
>;

const GONE = [404, 410];

const explain = (code: FailureCode, address: string, status: number): Problem => {
  const answer = `HTTP status ${String(status)}`;
  const told = (message: string, found: string, suggestion: string) =>
    problem('fatal', code, [], { message, found, expected: 'a pathway as JSON', suggestion });
  switch (code) {
    case 'too-large':
      return explainLimit({ code, segments: [] });
    case 'not-found':
      return told(
        `There is no document at ${address} (${answer}).`,
        answer,
        'Check the address in "src", and that the file was uploaded there.',
      );
    case 'server-error':
      return told(
        `The server did not hand over ${address} (${answer}).`,
        answer,
        'Open the address in a browser: it must answer without a log-in.',
      );
    case 'timeout':
      return told(
        `${address} took too long to arrive.`,
        'nothing complete in time',
        'Try again, or move the file to a faster server.',
      );
    case 'unreachable':
      return told(
        `${address} could not be reached, or its server does not let this page read it (CORS); a browser can't tell which.`,
        'no answer that this page may read',
        'Keep the file on the same site as the page, or have its server send "Access-Control-Allow-Origin".',
      );
  }
};

/**
 * @param address what was asked for
 * @param status HTTP status of the answer, where there was one
 */
export const explainFailure = (code: FailureCode, address: string, status = 0): ParseResult => {
  const problems = [explain(GONE.includes(status) ? 'not-found' : code, address, status)];
  reportToConsole(address, problems);
  return { problems };
};
