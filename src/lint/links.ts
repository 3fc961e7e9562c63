/** All addresses on the web that a pathway sends its readers to. */
import type { Pathway } from '../model/index.js';
import { resourcesOf, sourcesOf } from './resource-places.js';
import type { Path } from './rule.js';

export interface Link {
  /** Absolute, `http:` or `https:`. */
  readonly url: string;
  readonly segments: Path;
}

/** @returns one entry a place, in the order of the format; an action that is a roadmap task is not told twice */
export const linksOf = (pathway: Pathway): Link[] => {
  const { actionPlan, roadmap } = pathway;
  const lists = { requirements: pathway.requirements, funding: pathway.funding };
  const tasks = [
    ...roadmap.flatMap((phase, index) =>
      phase.tasks.map((item, at) => ({ item, segments: ['roadmap', index, 'tasks', at] })),
    ),
    ...Object.entries(actionPlan).flatMap(([key, actions]) =>
      actions.map((item, at) => ({ item, segments: ['actionPlan', key, at] })),
    ),
  ];
  const told = new Set<unknown>();
  const places: { item: { readonly url?: string | undefined } | undefined; segments: Path }[] = [
    { item: pathway.from, segments: ['from'] },
    { item: pathway.to, segments: ['to'] },
    ...Object.entries(lists).flatMap(([key, items]) =>
      items.map((item, index) => ({ item, segments: [key, index] })),
    ),
    ...tasks.filter(({ item }) => !told.has(item) && told.add(item)),
    ...[...resourcesOf(pathway), ...sourcesOf(pathway)].map(({ resource, segments }) => ({
      item: resource,
      segments,
    })),
    { item: pathway.callToAction, segments: ['callToAction'] },
    { item: pathway.author, segments: ['author'] },
  ];
  return places.flatMap(({ item, segments }) =>
    item?.url && /^https?:/i.test(item.url)
      ? [{ url: item.url, segments: [...segments, 'url'] }]
      : [],
  );
};
