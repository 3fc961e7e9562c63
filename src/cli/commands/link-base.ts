import { randomUUID } from 'node:crypto';

/** What no document can hold. */
const UNKNOWN = randomUUID();

/** Deeper than any page: what leads further up ends at the root there as it does here. */
const DEPTH = 64;

/** Stands for the page, of which nobody knows yet where it will be. */
const ORIGIN = `https://${UNKNOWN}.invalid`;
const STEP = `${UNKNOWN}/`;
const PAGE = `${ORIGIN}/${STEP.repeat(DEPTH)}`;

/** How links of a document become links of a page. */
export interface LinkBase {
  /** What the document's links are resolved against: its own address, as the script has it. */
  readonly baseUrl: string;
  /** The link as the page has it. */
  readonly linkTo: (address: string) => string;
}

/** From the root of the page's site. */
const fromRoot = (path: string): string =>
  // Two slashes at the beginning would name another host.
  path.startsWith('//') ? `/.${path}` : path;

/** @param src address of the document, as the tag will have it */
export const linkBase = (src: string): LinkBase => {
  if (URL.canParse(src)) return { baseUrl: src, linkTo: (address) => address };
  return {
    baseUrl: new URL(src, PAGE).href,
    linkTo: (address) => {
      if (!address.startsWith(`${ORIGIN}/`)) return address;
      const path = address.slice(ORIGIN.length);
      // What is left of the way to the page's folder stands before all else.
      const steps = path.split(STEP);
      const rest = steps.pop()!;
      if (!steps.length) return fromRoot(path);
      // Without a dot before it, a colon in the first part would make a scheme of what is before.
      return ('../'.repeat(DEPTH - steps.length) || './') + rest;
    },
  };
};
