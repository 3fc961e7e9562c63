/** The kinds of site that there are snippets for, and where on each the files usually lie. */

export const TARGETS = [
  'html',
  'cdn',
  'iframe',
  'npm',
  'wordpress',
  'ghost',
  'squarespace',
  'webflow',
  'wix',
  'notion',
  'google-sites',
] as const;

export type Target = (typeof TARGETS)[number];

/** Where the guide comes in a frame. */
export const FRAME_TARGETS: ReadonlySet<Target> = new Set([
  'iframe',
  'wix',
  'notion',
  'google-sites',
]);

/** Where no address of the site itself leads to the folder: it lies elsewhere. */
export const FOREIGN_TARGETS: ReadonlySet<Target> = new Set([
  'squarespace',
  'webflow',
  'wix',
  'notion',
  'google-sites',
]);

/** What people call them. */
export const TARGET_NAMES: Readonly<Record<Target, string>> = {
  html: 'A site of your own: plain HTML',
  cdn: 'A site of your own, with the script from a network',
  iframe: 'Any editor that allows frames',
  npm: 'A project with npm',
  wordpress: 'WordPress',
  ghost: 'Ghost',
  squarespace: 'Squarespace',
  webflow: 'Webflow',
  wix: 'Wix',
  notion: 'Notion',
  'google-sites': 'Google Sites',
};

/** Where Ghost serves what lies in the folder of that name in the theme. */
export const THEME = '/assets/';

/**
 * Where the folder with the script is if nobody says: on the site itself, and each version apart, so that no cache mixes
 * two. For a foreign target it is an example.
 */
export const usualFolder = (target: Target, version: string): string => {
  if (target === 'cdn') return `https://cdn.jsdelivr.net/npm/pathway-elements@${version}/dist/`;
  const folder = `pathway-elements/${version}/`;
  if (target === 'ghost') return THEME + folder;
  return `${FOREIGN_TARGETS.has(target) ? 'https://example.org' : ''}/${folder}`;
};

/**
 * Where the document is if nobody says.
 * @param folder address of the folder with the script: what a foreign site cannot serve lies where that lies
 */
export const usualDocument = (target: Target, id: string, folder: string): string => {
  const document = `pathways/${id}.json`;
  if (target === 'ghost') return THEME + document;
  // In a frame, the address is one of the frame's site already.
  const isElsewhere = FOREIGN_TARGETS.has(target) && !FRAME_TARGETS.has(target);
  return isElsewhere && URL.canParse(folder)
    ? new URL(`/${document}`, folder).href
    : `/${document}`;
};
