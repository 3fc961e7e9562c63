/** Puts what `limits.ts` and `normalise.ts` found into words. */
import type { LimitCode, LimitError } from './limits.js';
import { MAX_BYTES, MAX_DEPTH, MAX_ITEMS } from './limits.js';
import { nearest } from './nearest.js';
import type { Finding } from './normalise.js';
import { describeValue, formatPath, problem, type Problem, type Told } from './problem.js';

const LIMITS: Record<LimitCode, Told> = {
  'too-large': {
    message: 'The document is larger than 1 MiB.',
    found: 'more than 1 MiB',
    expected: `at most ${String(MAX_BYTES)} bytes`,
    suggestion: 'Split it into several pathways, or take out what readers can do without.',
  },
  'too-many-items': {
    message: 'The document has more than 10,000 list items.',
    found: `more than ${String(MAX_ITEMS)} items`,
    expected: `at most ${String(MAX_ITEMS)} items`,
    suggestion: 'Split it into several pathways.',
  },
  'too-deep': {
    message: 'The document has more than 64 levels inside one another.',
    found: `more than ${String(MAX_DEPTH)} levels`,
    expected: `at most ${String(MAX_DEPTH)} levels`,
    suggestion:
      'Look for brackets that are opened again and again, or an object that contains itself.',
  },
};

export const explainLimit = ({ code, segments }: Pick<LimitError, 'code' | 'segments'>): Problem =>
  problem('fatal', code, segments, LIMITS[code]);

/** Among more ids than this no misspelt one is looked for: it would take the square of their number. */
const MOST_CANDIDATES = 200;

/** Most ids of a circle that are spelled out. */
const MOST_SPELLED = 20;

const spelledOut = (cycle: readonly string[]): string => {
  const more = cycle.length - MOST_SPELLED;
  return [
    ...cycle.slice(0, MOST_SPELLED).map(describeValue),
    ...(more > 0 ? [`… (${String(more)} more)`] : []),
    describeValue(cycle[0]),
  ].join(' → ');
};

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
      const spelled = spelledOut(finding.cycle);
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
