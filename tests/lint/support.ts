import assert from 'node:assert/strict';
import { lint, type LintFinding, type LintOptions } from '../../src/lint/index.js';
import { parse, type PathwayDocument } from '../../src/model/index.js';
import { minimal } from '../support/documents.js';

/** The day on which the tests take place. */
export const TODAY = '2026-11-25';

/** What the rules say of a document with these keys over the required ones, which must have nothing else wrong with it. */
export const lintDocument = async (
  keys: Partial<PathwayDocument>,
  options: LintOptions = {},
): Promise<LintFinding[]> => {
  const { pathway, problems } = parse({ ...minimal, ...keys });
  assert.deepEqual(problems, []);
  return lint(pathway!, { today: TODAY, ...options });
};

/** What one rule says of it. */
export const findingsOf = async (
  rule: string,
  keys: Partial<PathwayDocument>,
  options?: LintOptions,
): Promise<LintFinding[]> =>
  (await lintDocument(keys, options)).filter((finding) => finding.rule === rule);
