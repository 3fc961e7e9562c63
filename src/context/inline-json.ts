import { composedParent } from './composed-parent.js';

/** While the page is still being parsed, a node is complete once something follows it or a node around it. */
const isComplete = (node: Node): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let part: Node | null = node; part; part = part.parentNode)
    if (part.nextSibling) return true;
  return false;
};

/**
 * The text of the `<script type="application/json">` inside an element, unless the script belongs to an element of
 * ours further in. CMSs wrap what they are given, so it need not be a child.
 * @param isOurs tells elements of the kit
 */
export const inlineJson = (
  host: HTMLElement,
  isOurs: (element: Element) => boolean,
): string | undefined => {
  const owner = (script: Element) => {
    let element = composedParent(script);
    while (element && !isOurs(element)) element = composedParent(element);
    return element;
  };
  const script = [...host.querySelectorAll('script[type="application/json"]')].find(
    (candidate) => owner(candidate) === host,
  );
  return script && isComplete(script) ? script.textContent : undefined;
};
