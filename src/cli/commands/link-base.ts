import { posix } from 'node:path';

/** Stands for the page, of which nobody knows yet where it will be; deep enough for a few steps upwards. */
const PAGE = 'https://page.invalid/1/2/3/4/5/6/7/8/';
const { origin: ORIGIN, pathname: FOLDER } = new URL(PAGE);

/** How links of a document become links of a page. */
export interface LinkBase {
  /** What the document's links are resolved against: its own address, as the script has it. */
  readonly baseUrl: string;
  /** The link as the page has it. */
  readonly linkTo: (address: string) => string;
}

/** @param src address of the document, as the tag will have it */
export const linkBase = (src: string): LinkBase => {
  if (URL.canParse(src)) return { baseUrl: src, linkTo: (address) => address };
  const isFromRoot = src.startsWith('/');
  return {
    baseUrl: new URL(src, PAGE).href,
    linkTo: (address) => {
      if (!address.startsWith(`${ORIGIN}/`)) return address;
      const { pathname, search, hash } = new URL(address);
      // Two slashes at the beginning would name another host.
      const path = pathname.replace(/^\/+/, '/');
      if (isFromRoot || !path.startsWith('/1/')) return path + search + hash;
      const relative = posix.relative(FOLDER, path);
      const slash = path.endsWith('/') && relative ? '/' : '';
      // A colon in the first part of it would make a scheme of what is before.
      const lead = relative.startsWith('.') ? '' : './';
      return lead + relative + slash + search + hash;
    },
  };
};
