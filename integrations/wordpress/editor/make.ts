/**
 * Makes an element with properties and children. The editor may be in a frame of the page whose script this is, so
 * that elements have to be made by the document that they are for.
 */
export const makerFor =
  (document: Document) =>
  <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]> = {},
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Name] => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

export type Maker = ReturnType<typeof makerFor>;
