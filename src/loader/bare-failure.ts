import type { ParseResult, ProblemCode } from '../model/index.js';

/** A failure told in one sentence, where the words to explain it better can't be had. */
export const bareFailure = (code: ProblemCode, message: string): ParseResult => ({
  problems: [
    {
      code,
      grade: 'fatal',
      path: '',
      segments: [],
      message,
      found: '',
      expected: '',
      suggestion: '',
    },
  ],
});
