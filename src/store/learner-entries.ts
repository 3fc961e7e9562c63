/** What a reader has said, item by item, each with the time when they said it; so that two copies of it can merge. */
import type { Pathway, Range } from '../model/index.js';
import { isDate, type IsoDate } from '../plan/calendar-date.js';
import type { Learner, ReaderPay, SkillMark, TaskMark, TimeOff } from '../plan/learner.js';
import { refuseHours, refusePay } from '../plan/limits.js';
import { once } from '../plan/once.js';
import { allTasks } from '../plan/progress.js';
import { jsonOf } from './json.js';

/** What each kind of entry holds; `null` is an answer that was taken back. */
export interface EntryValues {
  task: TaskMark | null;
  skill: SkillMark | null;
  hours: Range | null;
  start: IsoDate | null;
  'time-off': readonly TimeOff[] | null;
  pay: ReaderPay | null;
}

export type EntryKind = keyof EntryValues;

/** `task:<id>` and `skill:<id>`; the others by their kind alone. */
export type EntryKey = string;

export interface Entry {
  readonly value: EntryValues[EntryKind];
  /** When it was said; milliseconds since 1970. */
  readonly at: number;
  /** What the item said then, for a reader whose guide has lost it. */
  readonly text?: string | undefined;
}

export type Entries = ReadonlyMap<EntryKey, Entry>;

/** Half of what browsers let a site keep is far more than this. */
const MOST_ENTRIES = 20_000;
/** Of what an item says, so much is kept. */
export const LONGEST_TEXT = 300;
const MOST_BREAKS = 100;
/** The last moment of a clock. */
const CLOCKS_END = 8.64e15;
/** From here on, a moment is none: there is room for what is said after the last of a clock, and after this for no more. */
export const NO_MOMENT = 9e15;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rangeFrom = (value: unknown): Range | undefined => {
  if (!isRecord(value)) return undefined;
  const { min, max } = value;
  if (typeof min !== 'number' || typeof max !== 'number') return undefined;
  return refuseHours({ min, max }) ? undefined : { min, max };
};

const breakFrom = (value: unknown): TimeOff | undefined => {
  if (!isRecord(value) || !isDate(value.from)) return undefined;
  const { from, until } = value;
  if (until === undefined) return { from };
  return isDate(until) ? { from, until } : undefined;
};

const timeOffFrom = (value: unknown): readonly TimeOff[] | undefined => {
  if (!Array.isArray(value) || value.length > MOST_BREAKS) return undefined;
  const breaks = value.map(breakFrom);
  return breaks.every((found) => found !== undefined) ? breaks : undefined;
};

const payFrom = (value: unknown): ReaderPay | undefined => {
  if (!isRecord(value)) return undefined;
  const { amount, currency, period } = value;
  if (typeof amount !== 'number' || typeof currency !== 'string') return undefined;
  const pay = { amount, currency, period: period as ReaderPay['period'] };
  return refusePay(pay) ? undefined : pay;
};

/** What of a value is ours: made anew, so that nothing comes along with it; undefined where it is none. */
const readers: {
  readonly [Kind in EntryKind]: (value: unknown) => EntryValues[Kind] | undefined;
} = {
  task: (value) => (value === 'done' || value === 'skipped' ? value : undefined),
  skill: (value) => (value === 'partly' || value === 'yes' ? value : undefined),
  hours: rangeFrom,
  start: (value) => (isDate(value) ? value : undefined),
  'time-off': timeOffFrom,
  pay: payFrom,
};

const isKind = (text: string): text is EntryKind => Object.hasOwn(readers, text);

/** Kinds of which there is an entry for each item. */
const isOfItems = (kind: EntryKind): boolean => kind === 'task' || kind === 'skill';

/**
 * Reads a value that comes from outside.
 * @returns undefined where it can't become an entry
 */
export const valueFrom = (key: EntryKey, value: unknown): Entry['value'] | undefined => {
  const kind = key.replace(/:.*/s, '');
  if (!isKind(kind) || isOfItems(kind) !== key.startsWith(`${kind}:`)) return undefined;
  return value === null ? null : readers[kind](value);
};

/** A moment that nobody can have meant would leave nothing for what is said next. */
const momentFrom = (at: unknown): number | undefined => {
  if (typeof at !== 'number' || !(at >= 0)) return undefined;
  return at < NO_MOMENT ? at : CLOCKS_END;
};

/** What decides between two answers of one moment: both tabs must come to the same end. */
const rankOf = ({ value, text }: Entry): string => jsonOf([value, text]);

/** @returns undefined where the two are the same */
export const merged = (mine: Entries, theirs: Entries): Map<EntryKey, Entry> | undefined => {
  let result: Map<EntryKey, Entry> | undefined;
  for (const [key, entry] of theirs) {
    const own = mine.get(key);
    if (own === entry) continue;
    const isNewer =
      !own || entry.at > own.at || (entry.at === own.at && rankOf(entry) > rankOf(own));
    if (isNewer) (result ??= new Map(mine)).set(key, entry);
  }
  return result;
};

/** Whether all of it is there still when it is read: who writes may say more than who reads takes. */
export const canBeRead = (entries: Entries): boolean => {
  const timeOff = (entries.get('time-off')?.value ?? []) as readonly TimeOff[];
  return entries.size <= MOST_ENTRIES && timeOff.length <= MOST_BREAKS;
};

/** As many as may be kept: what was said last is not what is left out. */
const newest = (entries: Entries): Entries =>
  entries.size > MOST_ENTRIES
    ? new Map([...entries].sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_ENTRIES))
    : entries;

/** Version of what is saved. */
export const ENTRIES_VERSION = 1;

export type EntriesReading =
  /** `isWhole`: nothing had to be left out. */
  { readonly entries: Entries; readonly isWhole: boolean } | 'broken' | 'newer';

/** Reads what was saved by this version of the kit, by another, or by somebody else. */
export const readEntries = (text: string): EntriesReading => {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return 'broken';
  }
  if (!isRecord(saved)) return 'broken';
  if (typeof saved.version === 'number' && saved.version > ENTRIES_VERSION) return 'newer';
  if (saved.version !== ENTRIES_VERSION || !isRecord(saved.entries)) return 'broken';
  const all = Object.entries(saved.entries);
  const found = new Map<EntryKey, Entry>();
  for (const [key, entry] of all) {
    if (!Array.isArray(entry)) continue;
    const [given, moment, said] = entry as unknown[];
    const value = valueFrom(key, given);
    const at = momentFrom(moment);
    if (value === undefined || at === undefined) continue;
    const text = typeof said === 'string' ? said.slice(0, LONGEST_TEXT) : undefined;
    found.set(key, { value, at, text });
  }
  const entries = newest(found);
  return { entries, isWhole: entries.size === all.length };
};

const written = new WeakMap<Entry, readonly [key: EntryKey, text: string]>();

/** An entry as it is kept: written once, since of many a reader changes one at a time. */
const textOf = (key: EntryKey, entry: Entry): string => {
  const known = written.get(entry);
  if (known?.[0] === key) return known[1];
  const { value, at, text } = entry;
  const member = `${jsonOf(key)}:${jsonOf(text ? [value, at, text] : [value, at])}`;
  written.set(entry, [key, member]);
  return member;
};

export const writeEntries = (entries: Entries, more: object = {}): string => {
  const members: string[] = [];
  for (const [key, entry] of newest(entries)) members.push(textOf(key, entry));
  const head = jsonOf({ ...more, version: ENTRIES_VERSION }).slice(0, -1);
  return `${head},"entries":{${members.join()}}}`;
};

/** A mark on an item that the guide no longer has. */
export interface Orphan {
  readonly key: EntryKey;
  readonly text: string;
  readonly mark: TaskMark | SkillMark;
}

/** An item, and the keys under which there may be entries of it: that of its name now, and those of earlier ones. */
type Keyed = readonly [id: string, keys: readonly EntryKey[]];

interface KeyedItems {
  readonly tasks: readonly Keyed[];
  readonly skills: readonly Keyed[];
  readonly known: ReadonlySet<EntryKey>;
}

const keyedItems = once((pathway: Pathway): KeyedItems => {
  const keyed = (
    kind: 'task' | 'skill',
    items: readonly { readonly id: string; readonly aliases: readonly string[] }[],
  ) =>
    items.map(({ id, aliases }): Keyed => [id, [id, ...aliases].map((name) => `${kind}:${name}`)]);
  const tasks = keyed('task', allTasks(pathway));
  const skills = keyed('skill', pathway.skills.toLearn);
  return { tasks, skills, known: new Set([...tasks, ...skills].flatMap(([, keys]) => keys)) };
});

/** What the entries mean for a pathway as it is now. */
export const learnerFrom = (
  entries: Entries,
  pathway: Pathway,
): { readonly learner: Learner; readonly orphans: readonly Orphan[] } => {
  const { tasks, skills, known } = keyedItems(pathway);
  const marks = <Mark>(items: readonly Keyed[]): Map<string, Mark> => {
    const marked = new Map<string, Mark>();
    for (const [id, keys] of items) {
      let newest: Entry | undefined;
      for (const key of keys) {
        const entry = entries.get(key);
        if (entry && !(newest && newest.at >= entry.at)) newest = entry;
      }
      if (newest?.value) marked.set(id, newest.value as Mark);
    }
    return marked;
  };
  const valueOf = <Kind extends EntryKind>(kind: Kind) =>
    (entries.get(kind)?.value ?? undefined) as NonNullable<EntryValues[Kind]> | undefined;
  const learner: Learner = {
    tasks: marks<TaskMark>(tasks),
    skills: marks<SkillMark>(skills),
    hoursPerWeek: valueOf('hours'),
    start: valueOf('start'),
    timeOff: valueOf('time-off') ?? [],
  };
  const orphans: Orphan[] = [];
  for (const [key, { value, text }] of entries) {
    if (typeof value !== 'string' || known.has(key) || !key.includes(':')) continue;
    const id = key.slice(key.indexOf(':') + 1);
    orphans.push({ key, text: text ?? id, mark: value as Orphan['mark'] });
  }
  return { learner, orphans };
};
