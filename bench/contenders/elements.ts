/** Hyperscript that makes elements. */
import type { Attributes, Child } from './guide/view.js';

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'path']);

const setStyle = (element: Element, style: Readonly<Record<string, unknown>>) => {
  for (const [property, value] of Object.entries(style))
    (element as HTMLElement).style.setProperty(property, String(value));
};

const set = (element: Element, name: string, value: unknown) => {
  if (name === 'className') element.setAttribute('class', value as string);
  else if (name === 'style') setStyle(element, value as Record<string, unknown>);
  else if (name.startsWith('on'))
    element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
  else if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if (typeof value === 'string') element.setAttribute(name, value);
  else if (typeof value === 'number') element.setAttribute(name, String(value));
};

export const h = (tag: string, attributes: Attributes, ...children: Child<Element>[]): Element => {
  const element = SVG_TAGS.has(tag)
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) set(element, name, value);
  for (const child of children) if (child) element.append(child);
  return element;
};
