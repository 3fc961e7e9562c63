import { createHash } from 'node:crypto';

/**
 * What `script-src` of a Content-Security-Policy needs for the import map of a page or snippet.
 * https://www.w3.org/TR/CSP3/#match-element-to-source-list
 * @returns undefined where it has none
 */
export const importMapHash = (html: string): string | undefined => {
  const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(html) ?? [];
  return map === undefined
    ? undefined
    : `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
};

/** The same, told in a sentence; nothing where there is nothing to tell. */
export const aboutImportMap = (html: string): string => {
  const hash = importMapHash(html);
  return hash
    ? `pathway: If the site has a Content-Security-Policy, its script-src needs ${hash} for the import map; if not, there is nothing to do.\n`
    : '';
};
