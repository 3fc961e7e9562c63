/** Shows what could be written where something is missing or of the wrong kind, or stands in the wrong place. */
import { exampleAt } from '../schema/example.js';
import { figureFor } from './figures.js';
import type { Finding } from './finding.js';
import { formFor } from './forms.js';
import { placedRight } from './misplaced.js';
import { valueAt } from './value-at.js';

/** Letters that somebody would still copy by hand. */
const LONGEST_ANSWER = 160;

/** JSON in one line, spaced for reading. */
const shown = (value: unknown): string =>
  typeof value === 'object'
    ? JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
    : JSON.stringify(value);

/** In YAML, `What is new: the electricity` is a key with its value. */
const splitText = (own: unknown): string | undefined => {
  if (typeof own !== 'object' || !own || Array.isArray(own)) return undefined;
  const [entry, ...others] = Object.entries(own as Record<string, unknown>);
  if (!entry || others.length || !isText(entry[1])) return undefined;
  return entry.join(': ');
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** The primary language of a document, as far as it says. */
const languageOf = (data: unknown): string => {
  const lang = valueAt(data, ['lang']);
  return typeof lang === 'string' ? lang.slice(0, 2).toLowerCase() : 'en';
};

const answerTo = ({ code, segments, expected }: Finding, data: unknown): string | undefined => {
  const own = valueAt(data, segments);
  if (code === 'wrong-value' && typeof own === 'string') {
    const key = segments.findLast((segment) => typeof segment === 'string') ?? '';
    const meant = formFor(key, own);
    return meant === undefined ? undefined : `Write ${shown(meant)}.`;
  }
  if (code === 'wrong-type' && typeof own === 'string') {
    const figure = figureFor(String(segments.at(-1)), own, languageOf(data));
    if (figure !== undefined) return `Write ${shown(figure)}.`;
  }
  const split = code === 'wrong-type' ? splitText(own) : undefined;
  if (split !== undefined && expected === 'text') {
    return `Put the whole text in quotation marks: ${shown(split)}.`;
  }
  const isMissing = code === 'missing';
  if (!segments.length || (!isMissing && code !== 'wrong-type')) return undefined;
  const example = exampleAt(segments, own);
  if (example === undefined || (!isMissing && typeof example !== 'object')) return undefined;
  // Of what they have written themselves, only the brackets around it are missing.
  if (typeof own === 'object' && own && Array.isArray(example)) return undefined;
  const json = shown(example);
  if (json.length > LONGEST_ANSWER) return undefined;
  if (isMissing) return `Add it, for example ${shown(segments.at(-1))}: ${json}.`;
  const values = Object.values(example as object) as unknown[];
  const isTheirOwn = values.every((value) => value === own);
  return isTheirOwn ? `Write ${json}.` : `Write ${json}, for example.`;
};

/** @param data what the document says */
export const withAnswers = (findings: readonly Finding[], data: unknown): Finding[] =>
  findings.map((finding) => {
    if (finding.source !== 'format' || finding.isMendable) return finding;
    const suggestion = answerTo(finding, data);
    return suggestion === undefined ? placedRight(finding, data) : { ...finding, suggestion };
  });
