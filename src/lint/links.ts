/** All addresses that a pathway sends its readers to. */
import type { Pathway } from '../model/index.js';
import { resourcesOf, sourcesOf } from './resource-places.js';
import type { Path } from './rule.js';

/** Whether a text is nothing but an address. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

export interface Link {
  readonly url: string;
  readonly segments: Path;
}

/** @returns one entry a place, in the order of the format; an action that is a roadmap task is not told twice */
export const addressesOf = (pathway: Pathway): Link[] => {
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
    item?.url === undefined ? [] : [{ url: item.url, segments: [...segments, 'url'] }],
  );
};

/** @returns those of them that are whole addresses on the web */
export const linksOf = (pathway: Pathway): Link[] =>
  addressesOf(pathway).filter(({ url }) => /^https?:/i.test(url));
