/** Turns a mended document into a pathway: short forms written out, ids given, references resolved. */
import { removeCycles } from './cycles.js';
import { IdSpace, slug } from './ids.js';
import { nearest } from './nearest.js';
import type { Cost, Occupation, Pathway, Phase, Point, Provenance, Range, Resource, Skill, Task } from './pathway.js';
import { describeValue, formatPath, problem, type Problem, type Segment } from './problem.js';
import { safeUrl } from './safe-url.js';
import type { PathwayDocument } from './schema.js';

/** Hours a week that study `weeks` assume where the author names none. */
export const ASSUMED_HOURS_PER_WEEK = 10;

type Doc = PathwayDocument;
type Path = readonly Segment[];
type List<T> = readonly (T | undefined)[] | undefined;
type Entry<L> = NonNullable<Extract<NonNullable<L>, readonly unknown[]>[number]>;
type DocPhase = Entry<Doc['roadmap']>;
type DocTask = Entry<DocPhase['tasks']>;
type DocAction = Entry<NonNullable<Doc['actionPlan']>['thisWeek']>;
type DocResource = Entry<Doc['sources']>;
type DocPoint = Entry<NonNullable<Doc['realityCheck']>['love']>;

/** An entry of a list and where it stands in the document. */
interface Placed<T> {
  readonly entry: T;
  readonly path: Path;
}

/** The ids that may be referred to: a set, or the keys of a map. */
type Ids = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** What is left of a list. */
const place = <T>(list: List<T>, path: Path): Placed<T>[] =>
  (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : [{ entry, path: [...path, index] }]));

const asList = <T>(value: T | List<T>): T[] =>
  ([] as (T | undefined)[]).concat(value as T).filter((entry) => entry !== undefined);

const asRange = (value: number | Range | undefined): Range | undefined =>
  typeof value === 'number' ? { min: value, max: value } : value;

const upperCase = (codes: List<string>): string[] => asList(codes).map((code) => code.toUpperCase());

const withUpperCaseCurrency = <T extends { readonly currency: string }>(money: T): T => ({
  ...money,
  currency: money.currency.toUpperCase(),
});

const asCost = (cost: Cost | undefined): Cost | undefined =>
  typeof cost === 'object' ? withUpperCaseCurrency(cost) : cost;

const namesTask = (action: DocAction): action is Extract<DocAction, { task: string }> =>
  typeof action === 'object' && 'task' in action;

const ACTION_LISTS = ['thisWeek', 'thisMonth', 'next90Days'] as const;

class Normaliser {
  readonly problems: Problem[] = [];

  constructor(private readonly baseUrl: string | undefined) {}

  pathway(doc: Doc): Pathway {
    const { timeline, salary, demand, difficulty, callToAction, author, realityCheck } = doc;
    const skills = this.skills(doc.skills);
    const skillIds = new Set(skills.toLearn.map(({ id }) => id));
    return {
      version: doc.version,
      id: doc.id,
      lang: doc.lang && Intl.getCanonicalLocales(doc.lang)[0],
      from: this.occupation(doc.from, ['from']),
      to: this.occupation(doc.to, ['to']),
      title: doc.title,
      summary: doc.summary,
      regions: upperCase(doc.regions),
      regionNote: doc.regionNote,
      difficulty: difficulty && {
        why: undefined,
        ...(typeof difficulty === 'string' ? { level: difficulty } : difficulty),
      },
      timeline: timeline && { ...timeline, ...this.provenance(timeline, ['timeline']) },
      salary: salary && {
        change: asRange(salary.change),
        current: salary.current && withUpperCaseCurrency(salary.current),
        target: salary.target && withUpperCaseCurrency(salary.target),
        dip: asRange(salary.dip),
        recovery: salary.recovery,
        basis: salary.basis,
        ...this.provenance(salary, ['salary']),
      },
      demand: demand && { level: demand.level, note: demand.note, ...this.provenance(demand, ['demand']) },
      overview: asList(doc.overview),
      requirements: this.identified(place(doc.requirements, ['requirements']), ({ name }) => name).map(
        ({ entry, path, id }) => ({
          id,
          name: entry.name,
          kind: entry.kind,
          level: entry.level,
          alternatives: asList(entry.alternatives),
          regions: upperCase(entry.regions),
          weeks: asRange(entry.weeks),
          cost: asCost(entry.cost),
          url: this.url(entry.url, path),
          note: entry.note,
        }),
      ),
      costs: place(doc.costs, ['costs']).map(({ entry: { name, cost, required } }) => ({
        name,
        cost: asCost(cost),
        required,
      })),
      funding: place(doc.funding, ['funding']).map(({ entry: { name, url, regions, note }, path }) => ({
        name,
        url: this.url(url, path),
        regions: upperCase(regions),
        note,
      })),
      skills,
      pace: { hoursPerWeek: doc.pace?.hoursPerWeek ?? ASSUMED_HOURS_PER_WEEK, assumed: !doc.pace },
      ...this.roadmapAndActions(doc, skillIds),
      realityCheck: {
        love: this.points(realityCheck?.love, ['realityCheck', 'love']),
        miss: this.points(realityCheck?.miss, ['realityCheck', 'miss']),
        challenges: this.points(realityCheck?.challenges, ['realityCheck', 'challenges']),
      },
      faq: this.identified(place(doc.faq, ['faq']), ({ question }) => question).map(({ entry, path, id }) => ({
        id,
        question: entry.question,
        answer: asList(entry.answer),
        resources: this.resources(entry.resources, [...path, 'resources']),
      })),
      callToAction: callToAction && {
        title: callToAction.title,
        text: callToAction.text,
        label: callToAction.label,
        url: this.url(callToAction.url, ['callToAction']),
      },
      headings: doc.headings ?? {},
      views: doc.views,
      author: author && { name: author.name, url: this.url(author.url, ['author']) },
      updated: doc.updated,
      reviewed: doc.reviewed,
      reviewBy: doc.reviewBy,
      sources: this.resources(doc.sources, ['sources']),
    };
  }

  /**
   * Gives each of a kind of item its id. Authored ids come first, so that none derived from a text can take one; only
   * two equal authored ids are an error.
   */
  private identified<T extends string | { readonly id?: string | undefined }>(
    items: readonly Placed<T>[],
    textOf: (entry: Exclude<T, string>) => string,
  ): (Placed<T> & { readonly id: string })[] {
    const space = new IdSpace();
    const authoredId = (entry: T) => (typeof entry === 'string' ? undefined : entry.id);
    const twice = items.filter(({ entry }) => {
      const id = authoredId(entry);
      return id !== undefined && !space.claim(id);
    });
    const renamed = new Map(twice.map((item) => [item, this.rename(item, authoredId(item.entry)!, space)]));
    return items.map((item) => {
      const { entry } = item;
      const given = renamed.get(item) ?? authoredId(entry);
      const text = typeof entry === 'string' ? entry : textOf(entry as Exclude<T, string>);
      return { ...item, id: given ?? space.claimFree(slug(text)) };
    });
  }

  private rename({ path }: Placed<unknown>, id: string, space: IdSpace): string {
    const free = space.claimFree(id);
    this.problems.push(
      problem('error', 'duplicate-id', [...path, 'id'], {
        message: `${formatPath(path)} has the id "${id}", which an earlier item has too; it is read as "${free}".`,
        found: describeValue(id),
        expected: 'an id of its own',
        suggestion: `Give it another id, such as "${free}".`,
      }),
    );
    return free;
  }

  /** The ids among `ids` that exist; the others are reported. */
  private references(ids: List<string>, path: Path, known: Ids): string[] {
    return place(ids, path)
      .filter(({ entry, path: at }) => this.isReference(entry, at, known))
      .map(({ entry }) => entry);
  }

  private isReference(id: string, path: Path, known: Ids): boolean {
    if (known.has(id)) return true;
    const meant = nearest(id, known.keys());
    this.problems.push(
      problem('error', 'unknown-reference', path, {
        message: `${formatPath(path)} names "${id}", but nothing has that id.`,
        found: describeValue(id),
        expected: 'the id of an item in this document',
        suggestion: meant ? `Did you mean "${meant}"?` : 'Add the item, or take this out.',
      }),
    );
    return false;
  }

  private url(url: string | undefined, owner: Path): string | undefined {
    const safe = url === undefined ? undefined : safeUrl(url, this.baseUrl);
    if (url !== undefined && safe === undefined) {
      this.problems.push(
        problem('error', 'unsafe-url', [...owner, 'url'], {
          message: `${formatPath([...owner, 'url'])} is no link that can be shown: ${describeValue(url)}.`,
          found: describeValue(url),
          expected: 'an http:, https: or mailto: address, or one relative to the document',
          suggestion: 'Write the address as it stands in the browser, from https:// on.',
        }),
      );
    }
    return safe;
  }

  private occupation({ title, url, code, work }: Doc['from'], path: Path): Occupation {
    return { title, url: this.url(url, path), code, work };
  }

  private provenance(
    { asOf, source }: { asOf?: string | undefined; source?: DocResource | undefined },
    path: Path,
  ): Provenance {
    return { asOf, source: source === undefined ? undefined : this.resource(source, [...path, 'source']) };
  }

  private resource(resource: DocResource, path: Path): Resource {
    const { title, url, kind, provider, author, date, cost, note, sponsored }: Exclude<DocResource, string> =
      typeof resource === 'string' ? { title: resource } : resource;
    return {
      title,
      url: this.url(url, path),
      kind,
      provider,
      author,
      date,
      cost: asCost(cost),
      note,
      sponsored: sponsored ?? false,
    };
  }

  private resources(list: List<DocResource>, path: Path): Resource[] {
    return place(list, path).map(({ entry, path: at }) => this.resource(entry, at));
  }

  private points(list: List<DocPoint>, path: Path): Point[] {
    return place(list, path).map(({ entry, path: at }) =>
      typeof entry === 'string'
        ? { text: entry, resources: [] }
        : { text: entry.text, resources: this.resources(entry.resources, [...at, 'resources']) },
    );
  }

  private skills(skills: Doc['skills']): Pathway['skills'] {
    // Both kinds of skill share one space of ids.
    const mine = place(skills?.transferable, ['skills', 'transferable']);
    const toLearn = place(skills?.toLearn, ['skills', 'toLearn']);
    const ids = this.identified([...mine, ...toLearn], ({ name }) => name).map(({ id }) => id);
    const learnt = toLearn.map((skill, index) => ({ ...skill, id: ids[mine.length + index]! }));
    const requires = this.requirementsAmong(learnt);
    return {
      transferable: mine.map(({ entry: { name, description } }, index) => ({ id: ids[index]!, name, description })),
      toLearn: learnt.map(({ entry, path, id }) => ({
        id,
        aliases: asList(entry.aliases),
        name: entry.name,
        // Left out of a mended document where it was wrong.
        priority: entry.priority as Skill['priority'],
        weeks: asRange(entry.weeks),
        description: entry.description,
        resources: this.resources(entry.resources, [...path, 'resources']),
        requires: [...requires.get(id)!],
      })),
    };
  }

  private requirementsAmong(
    skills: readonly { id: string; path: Path; entry: { requires?: List<string> } }[],
  ): Map<string, Set<string>> {
    const places = new Map(skills.map(({ id, path }) => [id, path]));
    const graph = new Map(
      skills.map(({ id, path, entry }) => [
        id,
        new Set(this.references(entry.requires, [...path, 'requires'], places)),
      ]),
    );
    for (const cycle of removeCycles(graph)) {
      const spelled = [...cycle, cycle[0]!].map((id) => `"${id}"`).join(' → ');
      this.problems.push(
        problem('error', 'requires-cycle', [...places.get(cycle[0]!)!, 'requires'], {
          message: `Skills require one another in a circle: ${spelled}. None of these requirements is used.`,
          found: spelled,
          expected: 'an order in which the skills can be learnt',
          suggestion: 'Take out the requirement that matters least.',
        }),
      );
    }
    return graph;
  }

  private roadmapAndActions(doc: Doc, skillIds: ReadonlySet<string>): Pick<Pathway, 'roadmap' | 'actionPlan'> {
    const phases = this.identified(place(doc.roadmap, ['roadmap']), ({ title }) => title).map((phase) => ({
      ...phase,
      tasks: place(phase.entry.tasks as List<DocTask>, [...phase.path, 'tasks']),
    }));
    const actions = ACTION_LISTS.map((key) => place(doc.actionPlan?.[key], ['actionPlan', key]));
    const roadmapTasks = phases.flatMap(({ tasks }) => tasks);
    const ownActions = actions.flat().filter((item): item is Placed<DocTask> => !namesTask(item.entry));
    // Tasks and actions share one space of ids.
    const tasks = this.identified([...roadmapTasks, ...ownActions], ({ text }) => text).map((item) =>
      this.task(item, skillIds),
    );
    const taskOf = new Map<Placed<DocAction>, Task>(
      [...roadmapTasks, ...ownActions].map((item, index) => [item, tasks[index]!]),
    );
    const roadmapTaskById = new Map(tasks.slice(0, roadmapTasks.length).map((task) => [task.id, task]));
    const [thisWeek, thisMonth, next90Days] = actions.map((list) =>
      list.flatMap((item) => {
        if (!namesTask(item.entry)) return [taskOf.get(item)!];
        const { task } = item.entry;
        return this.isReference(task, [...item.path, 'task'], roadmapTaskById) ? [roadmapTaskById.get(task)!] : [];
      }),
    ) as [Task[], Task[], Task[]];
    return {
      roadmap: phases.map(({ entry, path, id, tasks: items }) => this.phase(entry, path, id, items.map((item) => taskOf.get(item)!), skillIds)),
      actionPlan: { thisWeek, thisMonth, next90Days },
    };
  }

  private task({ entry, path, id }: Placed<DocTask> & { id: string }, skillIds: ReadonlySet<string>): Task {
    const { text, aliases, url, hours, skills, optional, oneOf }: Exclude<DocTask, string> =
      typeof entry === 'string' ? { text: entry } : entry;
    return {
      id,
      aliases: asList(aliases),
      text,
      url: this.url(url, path),
      hours,
      skills: this.references(skills, [...path, 'skills'], skillIds),
      optional: optional ?? false,
      oneOf,
    };
  }

  private phase(
    phase: DocPhase,
    path: Path,
    id: string,
    tasks: readonly Task[],
    skillIds: ReadonlySet<string>,
  ): Phase {
    return {
      id,
      aliases: asList(phase.aliases),
      title: phase.title,
      kind: phase.kind ?? 'learn',
      clock: phase.clock ?? 'hours',
      weeks: asRange(phase.weeks),
      description: phase.description,
      tasks,
      resources: this.resources(phase.resources, [...path, 'resources']),
      skills: this.references(phase.skills, [...path, 'skills'], skillIds),
      income: phase.income,
      ifYouStop: phase.ifYouStop && { text: phase.ifYouStop.text, jobs: asList(phase.ifYouStop.jobs) },
    };
  }
}

/**
 * @param doc a document that has passed `diagnose`
 * @param baseUrl the document's own address, against which its links are resolved
 */
export const normalise = (doc: Doc, baseUrl?: string): { pathway: Pathway; problems: readonly Problem[] } => {
  const normaliser = new Normaliser(baseUrl);
  return { pathway: normaliser.pathway(doc), problems: normaliser.problems };
};
