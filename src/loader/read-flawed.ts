import { parse, type ParseResult } from '../model/parse.js';
import { reportToConsole } from './console.js';

/** Reads a document that has something wrong with it, and says what. */
export const readFlawed = (input: unknown, baseUrl: string): ParseResult => {
  const result = parse(input, { baseUrl });
  if (result.problems.length) reportToConsole(baseUrl, result.problems);
  return result;
};
