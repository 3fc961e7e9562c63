/**
 * The element around an element, across the boundary of a shadow tree. By a walker, because a form's own
 * `parentElement` may be a field of that name.
 */
export const composedParent = (element: Element): Element | undefined => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  return (walker.parentNode() as Element | null) ?? hostOf(element);
};

/** The element whose shadow tree an element is in. */
const hostOf = (element: Element): Element | undefined => {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : undefined;
};

/**
 * What an attribute says on an element, or on the nearest around it that has it; a form may have a field of any name.
 * @param selector finds those whose attribute counts
 */
export const nearestAttribute = (
  element: Element,
  name: string,
  selector = `[${name}]`,
): string | undefined => {
  const { closest, getAttribute } = Element.prototype;
  for (let around: Element | undefined = element; around; around = hostOf(around)) {
    const having: Element | null = closest.call(around, selector);
    if (having) return getAttribute.call(having, name)!;
  }
  return undefined;
};
