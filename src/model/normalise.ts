/* eslint-disable @typescript-eslint/no-unnecessary-condition, @typescript-eslint/no-useless-default-assignment --
   a draft is typed as what it becomes; until its gaps are filled below, whatever has a default may be missing */
/** Turns a mended document into a pathway: short forms written out, ids given, references resolved. */
import { removeCycles } from './cycles.js';
import { IdSpace, slug } from './ids.js';
import type {
  Funding,
  Pathway,
  Phase,
  Point,
  Question,
  Requirement,
  Skill,
  Task,
  TransferableSkill,
} from './pathway.js';
import type { Segment } from './problem.js';
import { safeUrl } from './safe-url.js';
import type { PathwayDocument } from './schema.js';

/** Hours a week that study `weeks` assume where the author names none. */
export const ASSUMED_HOURS_PER_WEEK = 10;

type Path = readonly Segment[];

/** Something in a valid document that does not fit together; `explain.ts` puts it into words. */
export type Finding = { readonly segments: Path } & (
  | { readonly code: 'duplicate-id'; readonly id: string; readonly readAs: string }
  | { readonly code: 'unknown-reference'; readonly id: string; readonly known: Ids }
  | { readonly code: 'requires-cycle'; readonly cycle: readonly string[] }
  | { readonly code: 'unsafe-url'; readonly url: string }
);

/** The ids that may be referred to: a set, or the keys of a map. */
type Ids = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys' | 'size'>;

type Container = Record<string, unknown>;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An action that names a roadmap task, as it stands in the document. */
interface TaskReference {
  readonly task: string;
}

/** Lists whose entries may be written as a text alone, and what that text then is. */
const TEXT_OF_ENTRY: Record<string, string> = {
  tasks: 'text',
  thisWeek: 'text',
  thisMonth: 'text',
  next90Days: 'text',
  love: 'text',
  miss: 'text',
  challenges: 'text',
  resources: 'title',
  sources: 'title',
};

/** Parts that may be written as a text alone. */
const TEXT_OF_PART: Record<string, string> = { difficulty: 'level', source: 'title' };

/** Where one text may stand for a list. */
const LISTS = new Set(['overview', 'answer', 'alternatives']);

const REFERENCES = new Set(['skills', 'requires']);

const RANGES = new Set(['weeks', 'change', 'dip']);

/**
 * Writes every short form out in full; a key means the same wherever the format has it. Takes out what `diagnose` left
 * empty, and links that are not safe.
 */
const writeOut = (
  document: PathwayDocument,
  baseUrl: string | undefined,
  report: (finding: Finding) => void,
  paths: Map<object, Path>,
) => {
  /** @param owner where what the value stands in stands */
  const part = (value: unknown, key: string, owner: Path): unknown => {
    if (typeof value === 'number' && RANGES.has(key)) return { min: value, max: value };
    const path = [...owner, key];
    if (typeof value === 'string') {
      if (key === 'url') {
        const url = safeUrl(value, baseUrl);
        if (url === undefined) report({ code: 'unsafe-url', segments: path, url: value });
        return url;
      }
      if (key === 'currency' || key === 'regions') return value.toUpperCase();
      const name = TEXT_OF_PART[key];
      return name ? placed({ [name]: value }, path) : LISTS.has(key) ? [value] : value;
    }
    // An author's heading is a text whatever its key.
    if (typeof value !== 'object' || !value || key === 'headings') return value;
    return Array.isArray(value) ? list(value, key, path) : object(value, path);
  };
  const list = (entries: readonly unknown[], key: string, path: Path): unknown[] =>
    entries.flatMap((entry, index) => {
      // A reference is reported by its place in the document, so that list keeps its gaps for now.
      if (entry === undefined) return REFERENCES.has(key) ? [entry] : [];
      const name = TEXT_OF_ENTRY[key];
      if (typeof entry === 'object') return [object(entry!, [...path, index])];
      if (name) return [placed({ [name]: entry }, [...path, index])];
      return [key === 'regions' ? part(entry, key, path) : entry];
    });
  const placed = (full: object, path: Path): object => {
    paths.set(full, path);
    return full;
  };
  const object = (value: object, path: Path): object => {
    // A copy, and no new object: a script of the page may have made keys of all objects read-only.
    const full: Container = { ...value };
    for (const [key, inner] of Object.entries(value)) full[key] = part(inner, key, path);
    return placed(full, path);
  };
  return object(document, []) as Mutable<Pathway>;
};

/**
 * @param document one that has passed `diagnose`, or needed no mending
 * @param baseUrl the document's own address, against which its links are resolved
 * @param report told of everything that had to be left out or renamed
 */
export const normalise = (
  document: PathwayDocument,
  baseUrl: string | undefined,
  report: (finding: Finding) => void,
): Pathway => {
  const paths = new Map<object, Path>();
  const full = writeOut(document, baseUrl, report, paths);
  const pathOf = (item: object): Path => paths.get(item)!;

  /**
   * Gives each of a kind of item its id. Authored ids come first, so that none derived from a text can take one; only
   * two equal authored ids are an error.
   */
  const identify = <T extends { readonly id: string }>(
    items: readonly Mutable<T>[],
    textOf: (item: T) => string,
  ) => {
    const space = new IdSpace();
    const authored = items.filter(({ id }) => id as string | undefined);
    for (const item of authored.filter(({ id }) => !space.claim(id))) {
      const readAs = space.claimFree(item.id);
      report({ code: 'duplicate-id', segments: [...pathOf(item), 'id'], id: item.id, readAs });
      item.id = readAs;
    }
    for (const item of items) item.id ??= space.claimFree(slug(textOf(item)));
  };

  const exists = (id: string, segments: Path, known: Ids): boolean => {
    if (!known.has(id)) report({ code: 'unknown-reference', segments, id, known });
    return known.has(id);
  };

  /** The ids that an item names under a key, as far as they exist. */
  const references = <Key extends string>(
    item: Readonly<Partial<Record<Key, readonly (string | undefined)[]>>>,
    key: Key,
    known: Ids,
  ): string[] =>
    (item[key] ?? []).filter(
      (id, index): id is string =>
        id !== undefined && exists(id, [...pathOf(item), key, index], known),
    );

  const transferable: readonly TransferableSkill[] = full.skills?.transferable ?? [];
  const toLearn: readonly Mutable<Skill>[] = full.skills?.toLearn ?? [];
  // Both kinds of skill share one space of ids.
  identify([...transferable, ...toLearn], ({ name }) => name);
  const skills = new Map(toLearn.map((skill) => [skill.id, skill]));
  const required = new Map(
    toLearn.map((skill) => [skill.id, new Set(references(skill, 'requires', skills))]),
  );
  for (const cycle of removeCycles(required)) {
    report({
      code: 'requires-cycle',
      segments: [...pathOf(skills.get(cycle[0]!)!), 'requires'],
      cycle,
    });
  }
  for (const skill of toLearn) {
    skill.aliases ??= [];
    skill.resources ??= [];
    skill.requires = [...required.get(skill.id)!];
  }

  const roadmap: readonly Mutable<Phase>[] = full.roadmap ?? [];
  identify(roadmap, ({ title }) => title);
  for (const phase of roadmap) {
    phase.kind ??= 'learn';
    phase.clock ??= 'hours';
    phase.aliases ??= [];
    phase.tasks ??= [];
    phase.resources ??= [];
    phase.skills = references(phase, 'skills', skills);
    if (phase.ifYouStop)
      phase.ifYouStop = {
        ...phase.ifYouStop,
        jobs: phase.ifYouStop.jobs ?? [],
      };
  }

  const roadmapTasks: Mutable<Task>[] = roadmap.flatMap(({ tasks }) => tasks);
  const {
    thisWeek = [],
    thisMonth = [],
    next90Days = [],
  }: Partial<Pathway['actionPlan']> = full.actionPlan ?? {};
  const nameless = (action: Task | TaskReference): action is Task => !('task' in action);
  // Tasks and actions share one space of ids.
  const tasks = [
    ...roadmapTasks,
    ...[...thisWeek, ...thisMonth, ...next90Days].filter(nameless),
  ] as Mutable<Task>[];
  identify(tasks, ({ text }) => text);
  for (const task of tasks) {
    task.aliases ??= [];
    task.skills = references(task, 'skills', skills);
  }
  const taskById = new Map(roadmapTasks.map((task) => [task.id, task]));
  const resolve = (actions: readonly (Task | TaskReference)[]): Task[] =>
    actions.flatMap((action) => {
      if (nameless(action)) return [action];
      return exists(action.task, [...pathOf(action), 'task'], taskById)
        ? [taskById.get(action.task)!]
        : [];
    });

  const requirements: readonly Mutable<Requirement>[] = full.requirements ?? [];
  identify(requirements, ({ name }) => name);
  for (const requirement of requirements) {
    requirement.alternatives ??= [];
    requirement.regions ??= [];
  }
  const faq: readonly Mutable<Question>[] = full.faq ?? [];
  identify(faq, ({ question }) => question);
  const {
    love = [],
    miss = [],
    challenges = [],
  }: Partial<Pathway['realityCheck']> = full.realityCheck ?? {};
  for (const answered of [...faq, ...love, ...miss, ...challenges] as Mutable<Question | Point>[]) {
    answered.resources ??= [];
  }
  const funding: readonly Mutable<Funding>[] = full.funding ?? [];
  for (const fund of funding) fund.regions ??= [];

  return {
    ...full,
    lang: full.lang && Intl.getCanonicalLocales(full.lang)[0],
    regions: full.regions ?? [],
    overview: full.overview ?? [],
    requirements,
    costs: full.costs ?? [],
    funding,
    skills: { transferable, toLearn },
    pace: { hoursPerWeek: full.pace?.hoursPerWeek ?? ASSUMED_HOURS_PER_WEEK, assumed: !full.pace },
    roadmap,
    realityCheck: { love, miss, challenges },
    actionPlan: {
      thisWeek: resolve(thisWeek),
      thisMonth: resolve(thisMonth),
      next90Days: resolve(next90Days),
    },
    faq,
    headings: full.headings ?? {},
    sources: full.sources ?? [],
  };
};
