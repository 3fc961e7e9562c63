/** How an address carries a plan: `#pathway-plan=v1.…`. */
const PREFIX = '#pathway-plan=';

/** In full: a short one would be taken for an address below the page's `<base>`. */
const withoutFragment = () => location.href.replace(/#.*/s, '');

/**
 * The address of this page with a plan in it; in a frame, of the page around it, which `src/embed` has noted.
 * @param text from `shareText`
 */
export const addressWith = (text: string): string =>
  (document.documentElement.dataset.pathwayPage ?? withoutFragment()) + PREFIX + text;

/** Takes the plan out of the page's address, if one is in it. */
export const takeFromAddress = (): string | undefined => {
  const { hash } = location;
  if (!hash.startsWith(PREFIX)) return undefined;
  try {
    history.replaceState(history.state, '', withoutFragment());
  } catch {
    // A page may keep its address to itself; the plan in it is good all the same.
  }
  return hash.slice(PREFIX.length);
};
