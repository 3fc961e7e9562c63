/**
 * The link that an event comes from, in whatever shadow tree.
 * @returns undefined where it comes from no link
 */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && Boolean(node.href),
    );

const withoutFragment = (address: string) => address.replace(/#.*/s, '');

/**
 * Lets links to other pages open in a window of their own, because the frame must not lead away from the guide.
 * @param goTo called for a link to a place in this page, with its fragment, before the browser follows it
 */
export const keepLinks = (goTo: (fragment: string) => void): void => {
  document.addEventListener(
    'click',
    (event) => {
      const link = linkOf(event);
      if (!link) return;
      if (withoutFragment(link.href) === withoutFragment(location.href)) {
        goTo(link.hash);
      } else if (/^https?:$/.test(link.protocol) && !link.hasAttribute('download')) {
        link.target = '_blank';
        link.rel = 'noopener';
      }
    },
    true,
  );
};
