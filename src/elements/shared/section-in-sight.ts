import type { LitElement } from 'lit';

interface Sight {
  readonly observer: IntersectionObserver;
  section?: string | undefined;
}

const sights = new WeakMap<LitElement, Sight>();

const sightOf = (guide: LitElement): Sight => {
  const sight: Sight = {
    observer: new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (!entry) return;
        sight.section = (entry.target as HTMLElement).dataset.section;
        guide.requestUpdate();
      },
      { rootMargin: '-20% 0px -79%' },
    ),
  };
  return sight;
};

/**
 * The section that a reader reads, which is the one at a fifth of the window's height: even a short one, once it is gone
 * to. The guide is rendered anew when that is another.
 * @param sections those that the guide has so far
 */
export const sectionInSight = (
  guide: LitElement,
  sections: Iterable<HTMLElement>,
): string | undefined => {
  let sight = sights.get(guide);
  if (!sight) sights.set(guide, (sight = sightOf(guide)));
  for (const section of sections) sight.observer.observe(section);
  return sight.section;
};
