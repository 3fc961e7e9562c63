/** What the built command prints, for browser tests. */

/** @param args as on a command line, from the repository's root */
export async function printedBy(...args: string[]): Promise<string> {
  const query = new URLSearchParams(args.map((arg) => ['arg', arg]));
  const answer = await fetch(`/test-server/command?${query.toString()}`);
  if (!answer.ok) throw new Error(`pathway ${args.join(' ')} failed`);
  return answer.text();
}

const known = new Map<string, Promise<string>>();

/** The static content of a demo guide. @param address of its document */
export function contentOf(address: string, ...options: string[]): Promise<string> {
  const key = [address, ...options].join(' ');
  const content = known.get(key) ?? printedBy('render', address.slice(1), ...options);
  known.set(key, content);
  return content.then((text) => text.trim());
}

/** The style sheet of static content. */
export const contentStyles = '<link rel="stylesheet" href="/dist/pathway-elements.css">';

/** A guide's tag with its static content. */
export async function filledTag(address: string, attributes = ''): Promise<string> {
  return `<career-pathway src="${address}" ${attributes}>${await contentOf(address)}</career-pathway>`;
}
