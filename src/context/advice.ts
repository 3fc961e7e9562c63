/** What a page's publisher is advised of in the console. A piece of the script: most pages have nothing to be told. */

const lines = {
  'several-pathways': (tag: string) =>
    `<${tag}> shows the first of the several pathways on this page. Say which one it should show by "for" or "src".`,
  'unknown-id': (tag: string, id: string) =>
    `<${tag} for="${id}"> shows nothing, because nothing on this page has the id "${id}".`,
  'taken-tag': (tag: string) =>
    `<${tag}> is an element of this page's own and stays so. Guides show ours as <own-${tag}>, which can be placed by hand too.`,
  xhtml: () =>
    'This page is served as application/xhtml+xml, in which these elements do not work. Serve it as text/html.',
  'other-version': (own: string, first: string) =>
    `This page loads version ${first} of the script and then version ${own}. The first one stands; of the second, only tags that the first lacks are used. Load one version only.`,
  'stray-content': (id: string) =>
    `The static content of "${id}" stands outside of its <career-pathway> tag, where an editor has put it: it is hidden now, so that the guide shows once. Paste the tag with its content as HTML that the editor leaves alone.`,
  'other-content': (own: string, other: string) =>
    `The static content on this page was made by version ${other || '(unknown)'}, and the script is version ${own}: what it shows may move when the script takes over. Render the content anew, or clear the cache that holds the older of the two.`,
  'curly-quotes': (src: string, address: string) =>
    `src=${src} has typographic quotes, which an editor has made of straight ones: ${address} is fetched. Paste the tag as HTML, with straight quotes, since other attributes have lost theirs too.`,
  accent: (accent: string) =>
    `--pathway-accent is “${accent}”, which is no colour: the guide has its own instead. Write a colour as CSS has it, such as #7a3b0c.`,
  twice: (id: string) =>
    `The guide "${id}" stands on this page more than once: its snippet has been pasted twice. Both show the same answers; remove one of the tags.`,
};

/** What has been told, so that each is told once. */
const told = new Set<string>();

export const tell = (topic: keyof typeof lines, tag: string, detail = ''): void => {
  const line = `[pathway-elements] ${lines[topic](tag, detail)}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
};
