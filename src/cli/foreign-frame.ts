/**
 * Tells of a frame that would refuse its document: `embed.html` shows what lies on its own site, and what its owner allows.
 * @param folder address of the folder with `embed.html`
 * @param src address of the document
 * @returns a sentence; nothing where there is nothing to tell, or one of both sites is not known
 */
export const aboutForeignFrame = (folder: string, src: string): string => {
  if (!URL.canParse(folder) || !URL.canParse(src, folder)) return '';
  const { origin } = new URL(src, folder);
  const { origin: own, href } = new URL('embed.json', folder);
  return own === origin
    ? ''
    : `pathway: The frame comes from ${own} and shows a document of ${origin} only if ${href} is there and says { "origins": ["${origin}"] }.\n`;
};
