/** How an address carries a plan: `#pathway-plan=v1.…`. */
const PREFIX = '#pathway-plan=';

/** The address of this page with a plan in it. @param text from `shareText` */
export const addressWith = (text: string): string =>
  location.href.replace(/#.*/s, '') + PREFIX + text;

/** Takes the plan out of the page's address, if one is in it. */
export const takeFromAddress = (): string | undefined => {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(PREFIX)) return undefined;
  try {
    history.replaceState(history.state, '', pathname + search);
  } catch {
    // A page may keep its address to itself; the plan in it is good all the same.
  }
  return hash.slice(PREFIX.length);
};
