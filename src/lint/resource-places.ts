/** The resources that a guide sends its readers to, with where they stand. */
import type { Pathway, Resource } from '../model/index.js';
import type { Path } from './rule.js';

export interface PlacedResource {
  readonly resource: Resource;
  readonly segments: Path;
}

/** @returns in the order of the format, without those that only say where a figure comes from */
export const resourcesOf = (pathway: Pathway): PlacedResource[] => {
  const lists: { resources: readonly Resource[]; at: Path }[] = [
    ...pathway.skills.toLearn.map(({ resources }, index) => ({
      resources,
      at: ['skills', 'toLearn', index],
    })),
    ...pathway.roadmap.map(({ resources }, index) => ({ resources, at: ['roadmap', index] })),
    ...(['love', 'miss', 'challenges'] as const).flatMap((key) =>
      pathway.realityCheck[key].map(({ resources }, index) => ({
        resources,
        at: ['realityCheck', key, index],
      })),
    ),
    ...pathway.faq.map(({ resources }, index) => ({ resources, at: ['faq', index] })),
  ];
  return lists.flatMap(({ resources, at }) =>
    resources.map((resource, index) => ({ resource, segments: [...at, 'resources', index] })),
  );
};

/** @returns those that say where a figure, or the guide, comes from */
export const sourcesOf = ({ timeline, salary, demand, sources }: Pathway): PlacedResource[] => [
  ...Object.entries({ timeline, salary, demand }).flatMap(([key, figure]) =>
    figure?.source ? [{ resource: figure.source, segments: [key, 'source'] }] : [],
  ),
  ...sources.map((resource, index) => ({ resource, segments: ['sources', index] })),
];
