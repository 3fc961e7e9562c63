import { formatPath, type Segment } from '../model/index.js';
import type { LintOptions } from '../lint/index.js';
import type { Finding } from './finding.js';
import { placesIn } from './lines.js';
import { spanOf } from './source.js';
import type { Checked, ReadOptions } from './validate.js';

const isAtOrIn = (segments: readonly Segment[], place: readonly Segment[]): boolean =>
  place.every((segment, index) => segments[index] === segment);

/**
 * Whether something is wrong by the format there, in it or around it: then part of it is left out, and what a rule says of
 * the rest only follows from that.
 */
const isInDoubt = ({ segments }: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ severity, segments: wrong }) =>
      severity === 'error' && (isAtOrIn(segments, wrong) || isAtOrIn(wrong, segments)),
  );

/**
 * Holds a document against the format, and what pages would show of it against the editorial rules.
 * @returns both in the order of the text
 */
export const check = async (
  text: string,
  { name, baseUrl, ...options }: ReadOptions & LintOptions = {},
): Promise<Checked> => {
  const [{ documentPlaces }, { examineAndAnswer }, { lint }] = await Promise.all([
    import('./examine.js'),
    import('./examine-and-answer.js'),
    import('../lint/index.js'),
  ]);
  const { source, reading, findings } = await examineAndAnswer(text, { name, baseUrl });
  const { pathway } = reading;
  if (!pathway) return { findings };

  const placeOf = placesIn(text);
  const placeInDocument = documentPlaces(reading);
  const located = (segments: readonly Segment[]) => {
    const own = placeInDocument(segments);
    return { path: formatPath(own), segments: own, place: placeOf(spanOf(source, own)) };
  };
  const linted = (await lint(pathway, { ...options, placeInDocument })).map(
    ({ rule, severity, reason, message, suggestion, segments, related = [] }): Finding => ({
      source: 'lint',
      code: rule,
      severity,
      ...located(segments),
      message,
      suggestion,
      reason,
      isMendable: false,
      related: related.map((other) => ({ ...located(other.segments), message: other.message })),
    }),
  );
  return {
    findings: [...findings, ...linted.filter((finding) => !isInDoubt(finding, findings))].sort(
      (a, b) => a.place.offset - b.place.offset,
    ),
    pathway,
  };
};
