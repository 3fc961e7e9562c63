/** Reads a document with everything that is wrong with it, and where. */
import { MAX_BYTES, type Problem, type Segment } from '../model/index.js';
import { problem } from '../model/problem.js';
import { explainLimit } from '../model/explain.js';
import { readDocument, type Reading } from '../model/parse.js';
import { withoutConsequences } from './consequences.js';
import type { Finding } from './finding.js';
import { keptIn } from './kept.js';
import { placesIn, type Span } from './lines.js';
import { readJson } from './read-json.js';
import { readYaml } from './read-yaml.js';
import {
  isChangeable,
  locatedAt,
  spanOf,
  syntaxOf,
  type Extra,
  type Fault,
  type Source,
} from './source.js';
import type { ReadOptions } from './validate.js';

export interface Examined {
  readonly source: Source;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

const NOTHING: Source = {
  syntax: 'json',
  data: undefined,
  faults: [],
  root: undefined,
  hasAliases: false,
};

/** What keeps a text from being read at all. */
const UNREAD: ReadonlySet<Fault['kind']> = new Set(['unreadable', 'too-deep']);

/** What pages cannot read, and what to do about it. */
const EXTRAS: Readonly<Record<Extra['kind'], string>> = {
  yaml: 'This is YAML, which is for authoring: pages read plain JSON.',
  comment: 'A comment stands here, which is for authoring: pages read plain JSON.',
  comma: 'A comma stands behind the last entry; pages read plain JSON, which has none there.',
};

/** Where the text begins, for what concerns all of it. */
const START: Span = { offset: 0, length: 0 };

const readSource = (text: string, name: string | undefined): Source => {
  try {
    return syntaxOf(text, name) === 'yaml' ? readYaml(text) : readJson(text, name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { message, expected, suggestion } = explainLimit({ code: 'too-deep', segments: [] });
    return { ...NOTHING, faults: [{ kind: 'too-deep', ...START, message, expected, suggestion }] };
  }
};

/** A whole document that nobody has to read to know what is wrong with it. */
const isNoDocument = (text: string): boolean => /^\uFEFF?\s*(?:<|$)/.test(text);

/** A text alone would be taken for JSON once more. */
const loneText = (): Problem =>
  problem('fatal', 'wrong-type', [], {
    message: 'There is only a text where the pathway should be.',
    found: 'a text',
    expected: 'keys with values, such as "title" and "roadmap"',
    suggestion: 'Check that the file is the one you meant.',
  });

const readingOf = (text: string, source: Source, { baseUrl }: ReadOptions): Reading => {
  if (isNoDocument(text)) return readDocument(text);
  // Pages measure the text, of which comments and spaces are part.
  if (!source.extra && new TextEncoder().encode(text).length > MAX_BYTES) {
    return { problems: [explainLimit({ code: 'too-large', segments: [] })] };
  }
  if (typeof source.data === 'string') return { problems: [loneText()] };
  return source.faults.some(({ kind }) => UNREAD.has(kind))
    ? { problems: [] }
    : readDocument(source.data, baseUrl === undefined ? {} : { baseUrl });
};

const isSafeToMend = ({ mend, segments }: Problem, source: Source): boolean =>
  mend !== undefined &&
  isChangeable(source) &&
  !(mend.kind === 'remove' && locatedAt(source, segments)?.hasComment);

/** @returns everything that is wrong, in the order of the text */
export const examine = (text: string, options: ReadOptions = {}): Examined => {
  const source = isNoDocument(text) ? NOTHING : readSource(text, options.name);
  const reading = readingOf(text, source, options);
  const placeOf = placesIn(text);

  const ofFault = (fault: Fault): Finding => ({
    source: 'format',
    code: fault.kind === 'unreadable' ? `not-${source.syntax}` : fault.kind,
    severity: fault.severity ?? 'error',
    path: '',
    segments: [],
    message: fault.message,
    expected: fault.expected,
    suggestion: fault.suggestion,
    isMendable: false,
    place: placeOf(fault),
    related: [],
  });
  const ofProblem = (found: Problem): Finding => ({
    source: 'format',
    code: found.code,
    severity: found.grade === 'warning' ? 'warning' : 'error',
    path: found.path,
    segments: found.segments,
    message: found.message,
    expected: found.expected,
    suggestion: found.suggestion,
    isMendable: isSafeToMend(found, source),
    place: placeOf(spanOf(source, found.segments, { isKeyMeant: found.code === 'unknown-key' })),
    related: [],
  });
  const ofExtra = ({ kind, isMendable, isMistake, ...span }: Extra): Finding => ({
    source: 'format',
    code: 'authoring-syntax',
    severity: isMistake ? 'error' : 'info',
    path: '',
    segments: [],
    message: EXTRAS[kind],
    suggestion: isMendable
      ? 'Take it out.'
      : 'Publish the plain JSON that “pathway convert” or the check page makes of it.',
    isMendable: isMendable && isChangeable(source),
    place: placeOf(span),
    related: [],
  });

  // Of `28,500` in YAML, the second half would be told once more, as a key.
  const isTold = ({ code, place: { offset } }: Finding): boolean =>
    code === 'unknown-key' &&
    source.faults.some(
      (fault) =>
        fault.kind === 'doubtful-number' &&
        offset >= fault.offset &&
        offset < fault.offset + fault.length,
    );

  const findings = [
    ...source.faults.map(ofFault),
    ...withoutConsequences(reading.problems, source.data)
      .map(ofProblem)
      .filter((finding) => !isTold(finding)),
    ...(reading.pathway && source.extra ? [ofExtra(source.extra)] : []),
  ].sort((a, b) => a.place.offset - b.place.offset);
  return { source, reading, findings };
};

/** @returns what tells a place of the pathway as a place of the document, whose lists still have what was left out */
export const documentPlaces = ({
  document,
  pathway,
}: Reading): ((segments: readonly Segment[]) => Segment[]) => {
  if (!pathway) return (segments) => [...segments];
  const kept = keptIn(pathway);
  return (segments) => {
    let part: unknown = document;
    return segments.map((segment) => {
      const own =
        Array.isArray(part) && typeof segment === 'number'
          ? (kept(part)[segment] ?? segment)
          : segment;
      part = (part as Record<Segment, unknown> | undefined | null)?.[own];
      return own;
    });
  };
};
