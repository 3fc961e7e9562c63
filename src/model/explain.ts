/** Puts what `limits.ts` and `normalise.ts` found into words. */
import type { LimitCode, LimitError } from './limits.js';
import { MAX_BYTES, MAX_DEPTH, MAX_ITEMS } from './limits.js';
import { nearest } from './nearest.js';
import type { Finding } from './normalise.js';
import { describeValue, formatPath, problem, shorten, type Problem, type Told } from './problem.js';

const past = (limit: string, message: string, suggestion: string): Told => ({
  message,
  found: `more than ${limit}`,
  expected: `at most ${limit}`,
  suggestion,
});

const LIMITS: Record<LimitCode, Told> = {
  'too-large': past(
    `${String(MAX_BYTES)} bytes`,
    'The document is larger than 1 MiB.',
    'Split it into several pathways, or take out what readers can do without.',
  ),
  'too-many-items': past(
    `${String(MAX_ITEMS)} items`,
    'The document has more than 10,000 list items.',
    'Split it into several pathways.',
  ),
  'too-deep': past(
    `${String(MAX_DEPTH)} levels`,
    'The document has more than 64 levels inside one another.',
    'Look for brackets that are opened again and again, or an object that contains itself.',
  ),
};

export const explainLimit = ({ code, segments }: Pick<LimitError, 'code' | 'segments'>): Problem =>
  problem('fatal', code, segments, LIMITS[code]);

/** Among more ids than this no misspelt one is looked for: it would take the square of their number. */
const MOST_CANDIDATES = 100;

/** Letters of a circle that are spelled out. */
const LONGEST_CIRCLE = 500;

const toldOf = (finding: Finding): Told => {
  const path = formatPath(finding.segments);
  switch (finding.code) {
    case 'duplicate-id': {
      const found = describeValue(finding.id);
      const readAs = describeValue(finding.readAs);
      return {
        message: `${path}: an earlier item has the id ${found} too; this one is read as ${readAs}.`,
        found,
        expected: 'an id of its own',
        suggestion: `Give it another id, such as ${readAs}.`,
        mend: { kind: 'replace', value: finding.readAs },
      };
    }
    case 'unknown-reference': {
      const { known } = finding;
      const found = describeValue(finding.id);
      const meant = known.size > MOST_CANDIDATES ? undefined : nearest(finding.id, known.keys());
      return {
        message: `${path} names ${found}, but nothing has that id.`,
        found,
        expected: 'the id of an item in this document',
        suggestion: meant ? `Did you mean "${meant}"?` : 'Add the item, or take this out.',
      };
    }
    case 'requires-cycle': {
      const { cycle } = finding;
      const ids = [...cycle, cycle[0]].map(describeValue);
      const spelled = shorten(ids.join(' → '), LONGEST_CIRCLE);
      return {
        message: `Skills require one another in a circle: ${spelled}. None of these requirements is used.`,
        found: spelled,
        expected: 'an order in which the skills can be learnt',
        suggestion: 'Take out the requirement that matters least.',
      };
    }
    case 'unsafe-url':
      return {
        message: `${path} is no link that can be shown: ${describeValue(finding.url)}.`,
        found: describeValue(finding.url),
        expected: 'an http:, https: or mailto: address, or one relative to the document',
        suggestion: 'Write the address as it stands in the browser, from https:// on.',
      };
  }
};

export const explain = (finding: Finding): Problem =>
  problem('error', finding.code, finding.segments, toldOf(finding));
