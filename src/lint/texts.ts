/** All that an author wrote for people to read, with where it stands. */
import type { Pathway, Resource, Task } from '../model/index.js';
import type { Path } from './rule.js';

/**
 * What a text is: `title`, of the guide, a phase or a section; `name`, of a skill, role, resource, cost …; `task`, something to do;
 * `prose`, sentences.
 */
export type TextKind = 'title' | 'name' | 'task' | 'prose';

export interface Text {
  readonly segments: Path;
  readonly text: string;
  readonly kind: TextKind;
}

/** @returns in the order of the format, without addresses, ids and codes; an action that is a roadmap task is not told twice */
export function* textsOf(pathway: Pathway): Generator<Text> {
  const told = new Set<Task>();

  function* text(kind: TextKind, value: string | undefined, ...segments: Path): Generator<Text> {
    if (value !== undefined) yield { kind, text: value, segments };
  }
  function* list(kind: TextKind, values: readonly string[], ...segments: Path): Generator<Text> {
    for (const [index, value] of values.entries()) yield* text(kind, value, ...segments, index);
  }
  function* resource(item: Resource | undefined, ...segments: Path): Generator<Text> {
    if (!item) return;
    yield* text('name', item.title, ...segments, 'title');
    yield* text('prose', item.note, ...segments, 'note');
  }
  function* resources(items: readonly Resource[], ...segments: Path): Generator<Text> {
    for (const [index, item] of items.entries()) yield* resource(item, ...segments, index);
  }
  function* tasks(items: readonly Task[], ...segments: Path): Generator<Text> {
    for (const [index, item] of items.entries()) {
      if (told.has(item)) continue;
      told.add(item);
      yield* text('task', item.text, ...segments, index, 'text');
    }
  }

  for (const key of ['from', 'to'] as const) {
    yield* text('name', pathway[key].title, key, 'title');
    yield* text('prose', pathway[key].work?.note, key, 'work', 'note');
  }
  yield* text('title', pathway.title, 'title');
  yield* text('prose', pathway.summary, 'summary');
  yield* text('prose', pathway.regionNote, 'regionNote');
  yield* text('prose', pathway.difficulty?.why, 'difficulty', 'why');
  yield* resource(pathway.timeline?.source, 'timeline', 'source');
  yield* text('prose', pathway.salary?.basis?.includes, 'salary', 'basis', 'includes');
  yield* resource(pathway.salary?.source, 'salary', 'source');
  yield* text('prose', pathway.demand?.note, 'demand', 'note');
  yield* resource(pathway.demand?.source, 'demand', 'source');
  yield* list('prose', pathway.overview, 'overview');
  for (const [index, item] of pathway.requirements.entries()) {
    yield* text('name', item.name, 'requirements', index, 'name');
    yield* list('prose', item.alternatives, 'requirements', index, 'alternatives');
    yield* text('prose', item.note, 'requirements', index, 'note');
  }
  for (const [index, item] of pathway.costs.entries()) {
    yield* text('name', item.name, 'costs', index, 'name');
  }
  for (const [index, item] of pathway.funding.entries()) {
    yield* text('name', item.name, 'funding', index, 'name');
    yield* text('prose', item.note, 'funding', index, 'note');
  }
  for (const [index, item] of pathway.skills.transferable.entries()) {
    yield* text('name', item.name, 'skills', 'transferable', index, 'name');
    yield* text('prose', item.description, 'skills', 'transferable', index, 'description');
  }
  for (const [index, item] of pathway.skills.toLearn.entries()) {
    yield* text('name', item.name, 'skills', 'toLearn', index, 'name');
    yield* text('prose', item.description, 'skills', 'toLearn', index, 'description');
    yield* resources(item.resources, 'skills', 'toLearn', index, 'resources');
  }
  for (const [index, phase] of pathway.roadmap.entries()) {
    yield* text('title', phase.title, 'roadmap', index, 'title');
    yield* text('prose', phase.description, 'roadmap', index, 'description');
    yield* tasks(phase.tasks, 'roadmap', index, 'tasks');
    yield* resources(phase.resources, 'roadmap', index, 'resources');
    yield* text('prose', phase.ifYouStop?.text, 'roadmap', index, 'ifYouStop', 'text');
    yield* list('name', phase.ifYouStop?.jobs ?? [], 'roadmap', index, 'ifYouStop', 'jobs');
  }
  for (const key of ['love', 'miss', 'challenges'] as const) {
    for (const [index, item] of pathway.realityCheck[key].entries()) {
      yield* text('prose', item.text, 'realityCheck', key, index, 'text');
      yield* resources(item.resources, 'realityCheck', key, index, 'resources');
    }
  }
  for (const key of ['thisWeek', 'thisMonth', 'next90Days'] as const) {
    yield* tasks(pathway.actionPlan[key], 'actionPlan', key);
  }
  for (const [index, item] of pathway.faq.entries()) {
    yield* text('prose', item.question, 'faq', index, 'question');
    yield* list('prose', item.answer, 'faq', index, 'answer');
    yield* resources(item.resources, 'faq', index, 'resources');
  }
  yield* text('title', pathway.callToAction?.title, 'callToAction', 'title');
  yield* text('prose', pathway.callToAction?.text, 'callToAction', 'text');
  yield* text('name', pathway.callToAction?.label, 'callToAction', 'label');
  for (const [key, heading] of Object.entries(pathway.headings)) {
    yield* text('title', heading, 'headings', key);
  }
  yield* resources(pathway.sources, 'sources');
}
