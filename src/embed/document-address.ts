import { oneOf, quoted } from './say.js';

/** Why a document is not shown, told to whoever can mend it. */
export class Refusal extends Error {}

/** A document that may be shown. */
export interface DocumentAddress {
  /** In full, and without a fragment. */
  readonly href: string;
  /** The one origin from which it may come. */
  readonly origin: string;
}

/** What `embed.json` says, or why it says nothing; undefined where there is none. */
export type AllowList = { readonly origins: readonly string[] } | { readonly fault: string };

/**
 * Reads the address of a document, which may still be of any origin.
 * @param page the address of `embed.html`
 * @throws {Refusal} where it is no address of a document on the web
 */
export const readAddress = (src: string | undefined, page: string): DocumentAddress => {
  if (!/^https?:/.test(page)) {
    throw new Refusal('embed.html has to come from a web server: its address begins with http.');
  }
  if (!src) {
    throw new Refusal(
      'The address of the frame names no document. Add it: embed.html?src=/pathways/my-pathway.json',
    );
  }
  const url = parse(src, page);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Refusal(
      `“src” should be the address of a document, of http or https or relative to embed.html, but is ${quoted(src)}.`,
    );
  }
  if (url.username || url.password) {
    throw new Refusal('“src” has a user name or a password in it. Take them out.');
  }
  url.hash = '';
  return { href: url.href, origin: url.origin };
};

/**
 * Reads what the owner of the folder allows. Whatever is wrong with it, nothing is allowed that it does not say.
 * @param text of `embed.json`: `{ "origins": ["https://guides.example"] }`
 */
export const readAllowList = (text: string): AllowList => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { fault: `embed.json is no JSON: ${String(error)}.` };
  }
  const origins =
    typeof content === 'object' && content && Object.hasOwn(content, 'origins')
      ? (content as { readonly origins: unknown }).origins
      : undefined;
  if (!Array.isArray(origins)) {
    return { fault: 'embed.json should be { "origins": ["https://guides.example"] }.' };
  }
  const wrong = origins.findIndex((entry) => originFrom(entry) === undefined);
  if (wrong >= 0) {
    const found = quoted(JSON.stringify(origins[wrong]));
    return {
      fault: `“origins” in embed.json should list origins, such as "https://guides.example": scheme, name and port, no path and no *. Entry ${String(wrong + 1)} is ${found}.`,
    };
  }
  return { origins: origins.map((entry) => originFrom(entry)!) };
};

/**
 * @param page the address of `embed.html`
 * @param fetchList fetches `embed.json`; asked only for a document of another origin
 * @throws {Refusal} where the document is neither of the page's own origin nor of one that is allowed
 */
export const permit = async (
  document: DocumentAddress,
  page: string,
  fetchList: () => Promise<AllowList | undefined>,
): Promise<DocumentAddress> => {
  const own = new URL(page).origin;
  if (document.origin === own) return document;
  const list = await fetchList();
  if (list && 'origins' in list && list.origins.includes(document.origin)) return document;
  throw new Refusal(
    `The document is on ${document.origin}. This embed.html shows documents of ${sites(own, list)} only. ${cure(document.origin, list)}`,
  );
};

const sites = (own: string, list: AllowList | undefined) =>
  list && 'origins' in list && list.origins.length ? oneOf([own, ...list.origins]) : own;

const cure = (origin: string, list: AllowList | undefined) => {
  if (list && 'fault' in list) return list.fault;
  const what = list ? 'add that site to “origins” in' : `put { "origins": ["${origin}"] } into`;
  return `Its owner can allow more: ${what} the file embed.json beside it.`;
};

const parse = (address: string, base?: string): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};

/** The origin that an entry names. It goes into a policy, where other signs would have a meaning of their own. */
const originFrom = (entry: unknown): string | undefined => {
  if (typeof entry !== 'string') return undefined;
  const url = parse(entry);
  if (!url || !/^https?:\/\/[\w.-]+(?::\d+)?$/.test(url.origin)) return undefined;
  return url.href === `${url.origin}/` ? url.origin : undefined;
};
