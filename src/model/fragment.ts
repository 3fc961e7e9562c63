/** The address of a place in a guide: `#pathway:<pathway>/<section>/<item>`. */
export type GuideFragment = `#pathway:${string}`;

/** @param parts the id of the pathway, the name of the section, the id of the item; as many as there are */
export const fragmentFor = (...parts: readonly string[]): GuideFragment =>
  `#pathway:${parts.map(encodeURIComponent).join('/')}`;
