import { fragmentFor } from '../elements/shared/fragment.js';

/** A guide that is shown. */
export interface Shown {
  readonly guide: Element;
  readonly pathwayId: string;
}

/**
 * What a fragment leads to in a guide, which has opened it by itself.
 * @returns undefined where it leads to no place in this guide
 */
export const placeIn = ({ guide, pathwayId }: Shown, fragment: string): Element | undefined => {
  const own = `${fragmentFor(pathwayId)}/`;
  if (!fragment.startsWith(own)) return undefined;
  const [name = '', item] = fragment.slice(own.length).split('/');
  const section = guide.shadowRoot?.querySelector(`[data-section="${CSS.escape(name)}"]`);
  const byId = (id: string) => section?.shadowRoot?.getElementById(id);
  const found = item ? byId(`item:${item}`) : undefined;
  return found ?? byId('heading') ?? section ?? undefined;
};

/** A plan that a link has brought and that the guide offers to take. */
export const offerIn = ({ guide }: Shown): Element | undefined =>
  guide.shadowRoot?.querySelector('[part~="offer"]') ?? undefined;
