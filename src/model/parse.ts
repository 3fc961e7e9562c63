import { diagnose, unsafeKey } from './diagnose.js';
import { explain, explainLimit } from './explain.js';
import { tellMost, type Found } from './found.js';
import { freeze } from './freeze.js';
import { LimitError, MAX_BYTES, plainCopy } from './limits.js';
import { normalise } from './normalise.js';
import type { Pathway } from './pathway.js';
import { describeValue, problem, type Problem, type ProblemCode } from './problem.js';
import type { PathwayDocument } from './schema.js';

/** A pathway with what is wrong with it, or what is so wrong with it that there is none. */
export type ParseResult =
  | { readonly pathway: Pathway; readonly problems: readonly Problem[] }
  | { readonly pathway?: undefined; readonly problems: readonly Problem[] };

export interface ParseOptions {
  /** The document's own address, against which its relative links are resolved. */
  readonly baseUrl?: string;
}

const LONGEST_EXCERPT = 40;

/** What was handed over is no document at all. */
class UnreadableError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly found: string,
    readonly suggestion: string,
  ) {
    super(message);
  }
}

const fromJson = (source: string): unknown => {
  if (source.length > MAX_BYTES || new TextEncoder().encode(source).length > MAX_BYTES) {
    throw new LimitError('too-large');
  }
  // Editors on Windows put a byte order mark before the text.
  const text = source.replace(/^\uFEFF/, '').trim();
  const found = describeValue(text.slice(0, LONGEST_EXCERPT));
  if (!text) {
    throw new UnreadableError(
      'empty',
      'The document is empty.',
      'nothing',
      'Check that the file was saved and uploaded.',
    );
  }
  if (text.startsWith('<')) {
    throw new UnreadableError(
      'html',
      'There is a web page (HTML) where the pathway (JSON) should be.',
      found,
      'Open the address: it may lead to a log-in, a "not found" page or an editor instead of the file.',
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UnreadableError(
      'not-json',
      `The document is not valid JSON: ${(error as Error).message}.`,
      found,
      'Look there for a missing or extra comma, bracket or quotation mark.',
    );
  }
};

const fatalProblem = (error: unknown, input: unknown): Problem => {
  let reason = '.';
  try {
    if (error instanceof LimitError) return explainLimit(error);
    if (error instanceof UnreadableError) {
      const { code, message, found, suggestion } = error;
      return problem('fatal', code, [], {
        message,
        found,
        expected: 'a pathway as JSON',
        suggestion,
      });
    }
    if (error instanceof Error) reason = `: ${error.message}`;
  } catch {
    // An object that a script hands over may throw when it is read, and what it throws may throw in turn.
  }
  return problem('fatal', 'unreadable', [], {
    message: `The document cannot be read${reason}`,
    found: `a value of type ${typeof input}`,
    expected: 'plain data, as JSON has it',
    suggestion: 'Hand over plain objects, lists, texts and numbers.',
  });
};

/** What parse gives, with what became of the document: parts that are wrong taken out, their places in lists empty. */
export type Reading = ParseResult & { readonly document?: PathwayDocument };

/** As `parse`, for tools that have to find their way from the pathway back to the document. */
export const readDocument = (input: unknown, { baseUrl }: ParseOptions = {}): Reading => {
  const unsafe: Found[] = [];
  try {
    const data = typeof input === 'string' ? fromJson(input) : input;
    const document = plainCopy(data, (segments) => unsafe.push(unsafeKey(segments)));
    const found = [...diagnose(document), ...unsafe];
    if (found.some(({ grade }) => grade === 'fatal')) return { problems: tellMost(found) };
    const pathway = normalise(document as PathwayDocument, baseUrl, (finding) =>
      found.push({ grade: 'error', tell: () => explain(finding) }),
    );
    return {
      pathway: freeze(pathway),
      problems: tellMost(found),
      document: document as PathwayDocument,
    };
  } catch (error) {
    return { problems: [fatalProblem(error, input)] };
  }
};

/**
 * Reads a pathway.
 * @param input JSON text, or the data itself (which is copied, never kept)
 * @returns the pathway, deeply frozen, with every problem found; or the problems alone, one of them fatal. Never throws.
 */
export const parse = (input: unknown, options?: ParseOptions): ParseResult => {
  const { pathway, problems } = readDocument(input, options);
  return pathway ? { pathway, problems } : { problems };
};
