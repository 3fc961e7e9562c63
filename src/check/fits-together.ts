/**
 * Whether nothing in a document that matches the format can be at odds with anything else in it: what `normalise` would
 * find, as a question with the answers yes and perhaps. Most documents get a yes, for a fraction of the time.
 */
import type { PathwayDocument } from '../model/index.js';
import { safeUrl } from '../model/safe-url.js';

/** An address in one of the forms that nearly all have, or relative without a colon: it is not worth asking the engine about. */
const PLAIN_ADDRESS =
  /^(?:https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]+(?:[/?#][!-~]*)?|(?!\/\/)[\w./?#&=%~+,;@!$'()*-]+)$/;

const isAddress = (url: string): boolean => PLAIN_ADDRESS.test(url) || safeUrl(url) !== undefined;

type Entries<T> = readonly (T | undefined)[] | undefined;

/** The ids that are written in lists which share one space; undefined where one is written twice. */
const idsOf = (...lists: readonly Entries<unknown>[]): Set<string> | undefined => {
  const ids = new Set<string>();
  let written = 0;
  for (const list of lists) {
    for (const entry of list ?? []) {
      const id = (entry as { id?: string } | undefined)?.id;
      if (id === undefined) continue;
      written += 1;
      ids.add(id);
    }
  }
  return ids.size === written ? ids : undefined;
};

const arePlain = (part: object): boolean =>
  Array.isArray(part)
    ? part.every((entry) => typeof entry !== 'object' || arePlain(entry as object))
    : Object.entries(part).every(([key, value]) =>
        typeof value === 'object'
          ? arePlain(value as object)
          : key !== 'url' || isAddress(value as string),
      );

const areAllIn = (references: Entries<string>, ids: ReadonlySet<string>): boolean =>
  (references ?? []).every((id) => id !== undefined && ids.has(id));

/** @param document one that matches the format */
export const fitsTogether = (document: PathwayDocument): boolean => {
  const { skills, roadmap = [], actionPlan, requirements, faq } = document;
  const tasks = roadmap.flatMap((phase) => phase?.tasks ?? []);
  const actions = Object.values(actionPlan ?? {}).flatMap((list) => list ?? []);

  const skillIds = idsOf(skills?.toLearn);
  const taskIds = idsOf(tasks);
  const areIdsTheirOwn =
    idsOf(skills?.toLearn, skills?.transferable) &&
    idsOf(tasks, actions) &&
    idsOf(roadmap) &&
    idsOf(requirements) &&
    idsOf(faq);
  if (!skillIds || !taskIds || !areIdsTheirOwn) return false;

  // Skills that require only what stands before them form no circle.
  const before = new Set<string>();
  for (const skill of skills?.toLearn ?? []) {
    if (!areAllIn(skill?.requires, before)) return false;
    if (skill?.id !== undefined) before.add(skill.id);
  }
  return (
    roadmap.every((phase) => areAllIn(phase?.skills, skillIds)) &&
    [...tasks, ...actions].every((task) => {
      if (typeof task !== 'object') return true;
      return 'task' in task ? taskIds.has(task.task) : areAllIn(task.skills, skillIds);
    }) &&
    arePlain(document)
  );
};
