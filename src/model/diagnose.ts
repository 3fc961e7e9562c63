/**
 * Holds a document against the schema and mends it: each part that is wrong is left out, and what it leaves behind is
 * held against the schema again, until all that is left is right or nothing is.
 */
import type * as z from 'zod/mini';
import { FORMAT_VERSION, type CheckName } from './format.js';
import type { Found } from './found.js';
import { slug } from './ids.js';
import { isSlip, nearest } from './nearest.js';
import {
  describeValue,
  formatPath,
  problem,
  type Grade,
  type Problem,
  type ProblemCode,
  type Segment,
  type Told,
} from './problem.js';
import { pathwaySchema } from './schema.js';

type Issue = z.core.$ZodIssue;
type Container = Record<Segment, unknown>;

const withoutIndexes = (path: readonly Segment[]): string =>
  path.filter((segment) => typeof segment === 'string').join('.');

/** The keys that the schema knows for the object at a path. */
const knownKeys = (path: readonly Segment[]): string[] => {
  let schemas: z.core.$ZodType[] = [pathwaySchema];
  const open = (schema: z.core.$ZodType): z.core.$ZodType[] => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'optional') return open(def.innerType);
    return def.type === 'union' ? def.options.flatMap(open) : [schema];
  };
  for (const key of path) {
    schemas = schemas.flatMap(open).flatMap((schema) => {
      const { def } = (schema as z.core.$ZodTypes)._zod;
      if (def.type === 'array') return [def.element];
      return def.type === 'object'
        ? [def.shape[key as string]].filter((found) => found !== undefined)
        : [];
    });
  }
  return schemas.flatMap(open).flatMap((schema) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
};

/**
 * Keys that the format asks for but whose absence misleads nobody: where one is missing or wrong, its owner stays
 * and goes without. (List indexes are left out of these paths.)
 */
const DISPENSABLE_KEYS: ReadonlySet<string> = new Set([
  'skills.toLearn.priority',
  'requirements.kind',
  'requirements.level',
  'costs.cost',
  'roadmap.tasks',
]);

/** What each of the schema's own checks asks for. */
const CHECK_WORDS: Record<CheckName, string> = {
  version: String(FORMAT_VERSION),
  text: 'text that is not empty',
  'not-negative': 'a number not below 0',
  whole: 'a whole number not below 0',
  range: 'a range whose min is not above its max',
  language: 'a language tag such as "en" or "de-AT"',
  date: 'a date such as "2026-11-23" (or "2026-11", or "2026")',
  currency: 'an ISO 4217 code such as "EUR"',
  region: 'an ISO 3166 code such as "DE" or "US-CA"',
  slug: 'a slug such as "nurse-to-health-data"',
  demand: 'a level, a note or both',
  pace: 'a number above 0 and up to 168',
};

/** What zod found, without its unions: one wrong value, or one unknown key. */
interface Fault {
  readonly path: readonly Segment[];
  readonly code: ProblemCode;
  /** What would be right: any one of these. */
  readonly expected: readonly string[];
  /** The words among them, where the format knows only some. */
  readonly choices: readonly string[];
  readonly unknown?: string;
}

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
};

const orJoin = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}` : words.join('');

const expectationsOf = (issue: Issue, path: readonly Segment[]): string[] => {
  switch (issue.code) {
    case 'invalid_type':
      return [
        TYPE_WORDS[issue.expected] ?? `an object with ${knownKeys(path).slice(0, 4).join(', ')}`,
      ];
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value));
    default:
      return [CHECK_WORDS[issue.message as CheckName]];
  }
};

const isOfAnotherForm = (issue: Issue) =>
  !issue.path.length && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

/** The forms of a union, those of unions within it among them. */
const formsOf = (issue: z.core.$ZodIssueInvalidUnion): Issue[][] =>
  issue.errors.flatMap((form) => {
    const [only] = form;
    return form.length === 1 && only?.code === 'invalid_union' && !only.path.length
      ? formsOf(only)
      : [form];
  });

const faultsOf = (issue: Issue, base: readonly Segment[] = []): Fault[] => {
  const path = [...base, ...(issue.path as Segment[])];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      path,
      code: 'unknown-key',
      unknown,
      expected: [],
      choices: [],
    }));
  }
  if (issue.code !== 'invalid_union') {
    const code = issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    return [{ path, code, expected: expectationsOf(issue, path), choices }];
  }
  // Of the forms that a value may take, the author meant the one it comes nearest to.
  const [meant] = formsOf(issue)
    .filter((form) => !form.some(isOfAnotherForm))
    .sort((a, b) => a.length - b.length);
  if (meant) return meant.flatMap((inner) => faultsOf(inner, path));
  const forms = issue.errors.flat().flatMap((inner) => faultsOf(inner, path));
  return [
    {
      path,
      code: forms.some(({ code }) => code === 'wrong-value') ? 'wrong-value' : 'wrong-type',
      expected: [...new Set(forms.flatMap(({ expected }) => expected))],
      choices: forms.flatMap(({ choices }) => choices),
    },
  ];
};

type Remedy = Pick<Told, 'suggestion' | 'mend'>;

/** What an id can be made of. */
const isSluggable = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && Boolean(value.trim()));

/** A number that is read in one way only: `28.000` is twenty-eight to some and a thousand times as much to others. */
const PLAIN_NUMBER = /^\s*-?(?:0|[1-9]\d*)(?:\.\d{1,2})?\s*$/;
const GROUPED_NUMBER = /^\s*-?\d{1,3}(?:[.,'’\s]\d{3})+\s*$/;

/** How to mend a value, in words and, where that is safe, for a program. */
const remedyFor = (value: unknown, { path, expected, choices }: Fault): Remedy => {
  const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
  if (meant) {
    return {
      suggestion: `Did you mean "${meant}"?`,
      mend: isSlip(value as string, meant) ? { kind: 'replace', value: meant } : undefined,
    };
  }
  if (!path.length) return { suggestion: 'Begin the document with { and end it with }.' };
  if (value === null) {
    return {
      suggestion: 'Leave the key out where there is nothing to say.',
      mend: typeof path.at(-1) === 'string' ? { kind: 'remove' } : undefined,
    };
  }
  if (typeof value === 'string' && expected[0]!.includes('number')) {
    if (PLAIN_NUMBER.test(value)) {
      return {
        suggestion: `Write ${value.trim()} without quotes.`,
        mend: { kind: 'replace', value: Number(value) },
      };
    }
    if (GROUPED_NUMBER.test(value)) {
      return { suggestion: 'Write it without quotes, and without signs between thousands.' };
    }
  }
  if (typeof value === 'number' && expected[0] === 'text') {
    return {
      suggestion: `Put it in quotes: "${String(value)}".`,
      mend: { kind: 'quote' },
    };
  }
  if (expected[0] === 'a list') {
    return {
      suggestion: 'Put it in square brackets.',
      // Several entries in one text are its author's to part.
      mend: typeof value === 'string' && !/[,;\n]/.test(value) ? { kind: 'enlist' } : undefined,
    };
  }
  const suggestion = `Write ${orJoin(expected)}.`;
  return withoutIndexes(path) === 'id' && isSluggable(value)
    ? { suggestion, mend: { kind: 'replace', value: slug(String(value)) } }
    : { suggestion };
};

/** Keys that others call by another name; the first that the format has there is meant. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  a: ['answer'],
  body: ['text'],
  description: ['text', 'summary', 'note'],
  duration: ['weeks', 'timeline'],
  heading: ['title', 'name'],
  hours: ['hoursPerWeek'],
  href: ['url'],
  language: ['lang'],
  link: ['url'],
  from: ['min'],
  name: ['title', 'by'],
  phases: ['roadmap'],
  q: ['question'],
  questions: ['faq'],
  salary: ['pay'],
  steps: ['tasks', 'roadmap'],
  title: ['name', 'text'],
  to: ['max'],
};

/** The object that an unknown key stands in. */
interface Surroundings {
  /** Keys that the format knows there. */
  readonly known: readonly string[];
  readonly present: ReadonlySet<string>;
  /** Keys that have to be there and are not. */
  readonly missing: readonly string[];
}

const unknownKey = (
  segments: readonly Segment[],
  key: string,
  { known, present, missing }: Surroundings,
): Problem => {
  // A key that is right elsewhere in the format is near enough to itself.
  const near = nearest(
    key,
    known.filter((other) => other !== key),
  );
  const isSure = near !== undefined && isSlip(key, near);
  const isFree = (other: string) => known.includes(other) && !present.has(other);
  const synonyms = Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key]! : [];
  // What only resembles it yields to what is missing.
  const resembling =
    near && isFree(near) && (isSure || !missing.length || missing.includes(near))
      ? near
      : undefined;
  const meant = resembling ?? synonyms.find(isFree);
  const taken = near && !isFree(near) && (isSure || !missing.length) ? near : undefined;
  const [needed] = missing;
  const quoted = describeValue(key);
  const said = (message: string, suggestion: string) =>
    problem('warning', 'unknown-key', [...segments, key], {
      message: `${quoted} is not known here${message}`,
      found: quoted,
      expected: known.length ? `one of ${known.join(', ')}` : 'another key',
      suggestion,
      mend: meant && isSlip(key, meant) ? { kind: 'rename', key: meant } : undefined,
    });
  if (meant) return said(`; did you mean "${meant}"?`, `Rename it to "${meant}".`);
  if (taken) {
    return said(
      `; did you mean "${taken}"?`,
      `Take it out, or join it with "${taken}", which is there already.`,
    );
  }
  if (needed) {
    return said(
      `, while "${needed}" is missing.`,
      `Rename it to "${needed}" if that is what it says, or take it out.`,
    );
  }
  return said(' and is ignored.', 'Take it out.');
};

/** The warning for a key that is dropped before the schema sees it. @param segments the object that it stands in */
export const unsafeKey = (segments: readonly Segment[]): Found => ({
  grade: 'warning',
  tell: () => unknownKey(segments, '__proto__', { known: [], present: new Set(), missing: [] }),
});

/** A problem as first found: whether it proves fatal shows only when all that hangs on it has gone. */
interface Draft extends Found {
  grade: Grade;
}

const isNewer = (version: unknown) =>
  (typeof version === 'number' || typeof version === 'string') && Number(version) > FORMAT_VERSION;

/** @param found the value in words, as it was before anything in it was mended */
const toldOf = (fault: Fault, value: unknown, found: string): Told => {
  const path = formatPath(fault.path) || 'The document';
  const expected = orJoin(fault.expected);
  if (value === undefined) {
    return { message: `${path} is missing.`, found, expected, suggestion: `Add it: ${expected}.` };
  }
  if (path === 'version' && isNewer(value)) {
    return {
      message: `The document is in version ${found} of the format; this script reads version ${expected}.`,
      found,
      expected,
      suggestion: `Load a newer script, or save the document in version ${expected}.`,
    };
  }
  const message = `${path} should be ${expected}, but is ${found}.`;
  return { message, found, expected, ...remedyFor(value, fault) };
};

const codeOf = ({ path, code }: Fault, value: unknown): ProblemCode => {
  if (value === undefined) return 'missing';
  return formatPath(path) === 'version' && isNewer(value) ? 'unsupported-version' : code;
};

const draftOf = (fault: Fault, value: unknown): Draft => {
  const found = describeValue(value);
  return {
    grade: 'error',
    tell() {
      return problem(this.grade, codeOf(fault, value), fault.path, toldOf(fault, value, found));
    },
  };
};

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

const valueAt = (document: unknown, path: readonly Segment[]): unknown =>
  path.reduce<unknown>((owner, key) => (isContainer(owner) ? owner[key] : undefined), document);

const placeOf = (path: readonly Segment[]): string => JSON.stringify(path);

/**
 * Mends a document in place.
 * @param document own, mutable data as `plainCopy` makes it
 * @returns what is wrong; where any of it is fatal, nothing can be shown
 */
export const diagnose = (document: unknown): Found[] => {
  const warnings: Found[] = [];
  const drafts: Draft[] = [];
  /** Which problems led to the removal of the part at a place. */
  const causes = new Map<string, Draft[]>();
  const settled = new Set<string>();
  const outcome = { isReadable: true };

  const remove = (path: readonly Segment[], because: readonly Draft[]) => {
    if (!path.length) {
      outcome.isReadable = false;
      for (const draft of because) draft.grade = 'fatal';
      return;
    }
    const place = placeOf(path);
    causes.set(place, [...(causes.get(place) ?? []), ...because]);
    if (DISPENSABLE_KEYS.has(withoutIndexes(path))) settled.add(place);
    const owner = valueAt(document, path.slice(0, -1));
    const key = path.at(-1)!;
    if (!isContainer(owner)) return;
    const value = owner[key];
    if (path.length === 1 && key === 'id' && isSluggable(value)) {
      owner[key] = slug(String(value));
    } else if (Array.isArray(owner)) owner[key] = undefined;
    else delete owner[key];
  };

  const mend = (fault: Fault, value: unknown, isFirstRound: boolean) => {
    const path = fault.path;
    if (value !== undefined || isFirstRound) {
      const draft = draftOf(fault, value);
      drafts.push(draft);
      const isDispensable = DISPENSABLE_KEYS.has(withoutIndexes(path));
      remove(value === undefined && !isDispensable ? path.slice(0, -1) : path, [draft]);
      return;
    }
    // What is missing now is what an earlier round took out; its owner cannot do without it.
    remove(path.slice(0, -1), causes.get(placeOf(path)) ?? []);
  };

  for (let round = 1; outcome.isReadable; round++) {
    const { error } = pathwaySchema.safeParse(document);
    const faults = (error?.issues ?? [])
      .flatMap((issue) => faultsOf(issue))
      .filter(({ path, unknown }) => unknown || !settled.has(placeOf(path)))
      // All values are read before the first is removed.
      .map((fault) => ({ fault, value: valueAt(document, fault.path) }));
    if (!faults.length) break;
    /** Keys by the place of what they are missing from. */
    const missing = new Map<string, string[]>();
    for (const { fault, value } of faults) {
      if (value !== undefined || !fault.path.length) continue;
      const owner = placeOf(fault.path.slice(0, -1));
      missing.set(owner, [...(missing.get(owner) ?? []), String(fault.path.at(-1))]);
    }
    const present = new Map<string, ReadonlySet<string>>();
    for (const { fault, value } of faults) {
      const { path, unknown } = fault;
      if (unknown === undefined) {
        mend(fault, value, round === 1);
        continue;
      }
      const place = placeOf(path);
      if (!present.has(place)) present.set(place, new Set(Object.keys(value as Container)));
      const own = present.get(place)!;
      warnings.push({
        grade: 'warning',
        tell: () =>
          unknownKey(path, unknown, {
            known: knownKeys(path),
            present: own,
            missing: missing.get(place) ?? [],
          }),
      });
      if (isContainer(value)) delete value[unknown];
    }
  }
  return [...drafts, ...warnings];
};
