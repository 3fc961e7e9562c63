/** What somebody who reads a page notices of it. */
import { fixtureSync, html } from '@open-wc/testing';
import type { PathwayDocument } from '../../src/model/index.js';
import { waitUntil } from './wait-until.js';

/** The tags that show a pathway or a part of it. */
export type PathwayTag =
  | 'career-pathway'
  | 'pathway-overview'
  | 'pathway-requirements'
  | 'skill-list'
  | 'roadmap-timeline'
  | 'reality-check'
  | 'action-plan'
  | 'pathway-planner'
  | 'pathway-progress'
  | 'salary-outlook'
  | 'pathway-actions'
  | 'pathway-faq'
  | 'pathway-cta';

export type PathwayElement = HTMLElementTagNameMap[PathwayTag];

/** Puts an element with a document on the page. Resolves once it shows. */
export async function show<Tag extends PathwayTag>(
  tag: Tag,
  pathway: PathwayDocument,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.pathway = pathway;
  place.append(element);
  await settled(element);
  return element;
}

/** Resolves once an element shows what it was last told to, or says that it can't. */
export async function settled(element: PathwayElement): Promise<void> {
  await element.updateComplete;
  await element.ready;
  await element.updateComplete;
  const sections = sectionsOf(element);
  await Promise.all(sections.map((section) => section.updateComplete));
  // What comes later than the words: the reader's own.
  await import('../../src/elements/shared/reader.js');
  await Promise.all([element, ...sections].map((shown) => shown.updateComplete));
}

/** Goes near every section that comes as a piece. Resolves once all of them are there. */
export async function settledWithPieces(element: PathwayElement): Promise<void> {
  await settled(element);
  for (const shown of [element, ...sectionsOf(element)]) {
    if (!all(shown, '.waiting').length) continue;
    shown.scrollIntoView();
    await waitUntil(() => !all(shown, '.waiting').length, `<${shown.localName}> has its piece`);
    await shown.updateComplete;
  }
}

/** The sections that a guide has rendered, in reading order. */
export function sectionsOf(guide: Element): PathwayElement[] {
  return all<PathwayElement>(guide, '*').filter((element) => 'headingLevel' in element);
}

/** One section of a guide; fails where it is missing. */
export function section<Tag extends PathwayTag>(
  guide: Element,
  tag: Tag,
  kind?: string,
): HTMLElementTagNameMap[Tag] {
  return one(guide, kind === undefined ? tag : `${tag}[kind="${kind}"]`);
}

/** The elements within a shadow root that match. */
export function all<Found extends Element = HTMLElement>(host: Element, selector: string): Found[] {
  return [...(host.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

/** The first element within a shadow root that matches; fails where there is none. */
export function one<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${host.localName}> shows nothing that matches "${selector}".`);
  return found;
}

/** The first element of a part; fails where there is none. */
export function part<Found extends Element = HTMLElement>(host: Element, name: string): Found {
  return one(host, `[part~="${name}"]`);
}

/** All elements of a part. */
export function parts<Found extends Element = HTMLElement>(host: Element, name: string): Found[] {
  return all(host, `[part~="${name}"]`);
}

/** The words of all elements of a part, in reading order. */
export function wordsOfParts(host: Element, name: string): string[] {
  return parts(host, name).map(words);
}

/** All words of a node, those of shadow roots and slots in their place, with single spaces between them. */
export function words(node: Node | null | undefined): string {
  return node ? composedText(node).replace(/\s+/g, ' ').trim() : '';
}

/** The words of a node that a screen reader says: without what is hidden from it. */
export function spoken(node: Node | null | undefined): string {
  return node ? composedText(node, true).replace(/\s+/g, ' ').trim() : '';
}

/** The headings of a node and all that it holds, as `h2 Overview`. */
export function headings(node: Node): string[] {
  return elementsWithin(node)
    .filter(({ localName }) => /^h[1-6]$/.test(localName))
    .map((heading) => `${heading.localName} ${words(heading)}`);
}

/** Every element that a reader may meet in a node: its shadow root, and what is slotted there, in order. */
export function elementsWithin(node: Node): Element[] {
  return composedChildren(node).flatMap((child) =>
    isElement(child) ? [child, ...elementsWithin(child)] : [],
  );
}

/** The language in which a browser would read an element out. */
export function languageOf(element: Element): string | undefined {
  for (let around: Element | null = element; around; around = composedParent(around)) {
    const lang = around.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

/** The element that has the focus, inside whichever shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Collects what is warned of in the console from now on, and keeps it off the console. */
export function collectWarnings(): { readonly warnings: readonly string[]; restore(): void } {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...told: unknown[]) => {
    warnings.push(told.map(String).join(' '));
  };
  return {
    warnings,
    restore: () => {
      console.warn = warn;
    },
  };
}

// Nodes of a page in a frame are instances of that frame's classes: only their own data tells what they are.
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function composedChildren(node: Node): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName !== 'slot') return [...node.childNodes];
  return (node as HTMLSlotElement).assignedNodes({ flatten: true });
}

function composedText(node: Node, spokenOnly = false): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (isElement(node) && ['script', 'style', 'template'].includes(node.localName)) return '';
  if (spokenOnly && isElement(node) && node.ariaHidden === 'true') return '';
  return composedChildren(node)
    .map((child) => composedText(child, spokenOnly))
    .join('');
}

function composedParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
