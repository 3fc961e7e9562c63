/** From the markup of a shadow root to markup that stands in the page itself. */
import {
  defaultTreeAdapter as tree,
  html as spec,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import { safeUrl } from '../model/safe-url.js';
import {
  AUTHORED_CLASS,
  className,
  controlClass,
  CONTROLS,
  DONE_LENGTHS,
  lengthClasses,
  partClass,
} from './names.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export interface FlattenOptions {
  /** What the ids of the shadow root are called in the page. */
  readonly pageId: (id: string) => string;
  /** The ids that are taken: of two things by one name, an address leads to the first. */
  readonly taken: Set<string>;
  /** Parts that the style sheets know. */
  readonly styledParts: ReadonlySet<string>;
  /** What a link becomes. */
  readonly linkTo?: ((address: string) => string) | undefined;
}

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const elementsOf = (parent: Parent): Element[] =>
  parent.childNodes.filter((child): child is Element => tree.isElementNode(child));

/** Where a link leads, it leads to what is folded away, so that browsers unfold it. */
const moveIdInside = (details: Element) => {
  const id = details.attrs.find(({ name }) => name === 'id');
  const content = elementsOf(details).find(({ tagName }) => tagName !== 'summary');
  if (!id || !content) return;
  details.attrs = details.attrs.filter((attribute) => attribute !== id);
  content.attrs.push(id);
};

/** A slot's content in its place; its language and direction are those of the first element in it. */
const unwrapSlot = (slot: Element) => {
  const [first] = elementsOf(slot);
  for (const attribute of slot.attrs)
    if (first && (attribute.name === 'lang' || attribute.name === 'dir'))
      first.attrs.push(attribute);
  for (const child of [...slot.childNodes]) {
    tree.detachNode(child);
    tree.insertBefore(slot.parentNode!, child, slot);
  }
  tree.detachNode(slot);
};

const textOf = (parent: Parent): string =>
  parent.childNodes
    .map((child) =>
      tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : '',
    )
    .join('');

/** Custom properties that an element's `style` sets. */
const lengthsOf = (element: Element): Map<string, number> =>
  new Map(
    (attributeOf(element, 'style') ?? '').split(';').flatMap((declaration) => {
      const [, name, length] = /^\s*--([\w-]+)\s*:\s*(.+)$/.exec(declaration) ?? [];
      return name ? [[name, Number(length)] as const] : [];
    }),
  );

/** Weeks as shares of what stands in one row. */
const shareWeeks = (row: Parent) => {
  const total = elementsOf(row).reduce((sum, item) => sum + (lengthsOf(item).get('weeks') ?? 0), 0);
  for (const item of total ? elementsOf(row) : []) {
    const style = item.attrs.find(({ name }) => name === 'style');
    const weeks = lengthsOf(item).get('weeks') ?? 0;
    if (style) style.value = `--weeks:${String(weeks / total)}`;
  }
};

/** Nothing is done yet, which the style sheet knows. */
const sharesOf = (element: Element) =>
  [...lengthsOf(element)].filter(([name]) => !DONE_LENGTHS.some((done) => done === name));

const classesOf = (element: Element, { styledParts }: FlattenOptions): string[] => {
  const part = attributeOf(element, 'part');
  return [
    ...(attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean).map(className),
    ...(attributeOf(element, 'id') === 'heading' ? [className('heading')] : []),
    ...(part && styledParts.has(part) ? [partClass(part)] : []),
    ...lengthClasses(sharesOf(element)),
  ];
};

/** Attributes that say nothing without the script, or that the style sheets have by a class. */
const DROPPED = new Set(['class', 'part', 'style', 'tabindex']);

/** The closing call, where the author has not said it in a sentence as well. */
const isAuthored = (control: Element) =>
  (attributeOf(control, 'class') ?? '').split(' ').includes('call') &&
  !elementsOf(control.parentNode!).some(({ tagName }) => tagName === 'p');

/**
 * A control without the script is none. What stands for it takes up as much room, so that nothing moves when the control
 * comes, and says nothing to anybody: its words are in an attribute that the style sheet writes out, unseen. Words of the
 * author's are said all the same.
 */
const emptied = (control: Element, options: FlattenOptions): Element => {
  const word = textOf(control).replace(/\s+/g, ' ').trim();
  const hasParts =
    control.tagName === 'fieldset' ||
    elementsOf(control).some(({ tagName }) => tagName === 'input');
  const classes = [...classesOf(control, options), controlClass(control.tagName)];
  const stand = tree.createElement('span', spec.NS.HTML, [
    { name: 'class', value: classes.join(' ') },
  ]);
  if (isAuthored(control)) {
    stand.attrs[0]!.value += ` ${AUTHORED_CLASS}`;
    tree.insertText(stand, word);
  } else if (word && control.tagName !== 'fieldset') {
    stand.attrs.push({ name: 'data-word', value: word });
  }
  if (hasParts)
    for (const child of elementsOf(control)) tree.appendChild(stand, emptied(child, options));
  return stand;
};

/** A label around more than a control is what it says, without the control. */
const isMark = (element: Element) =>
  element.tagName === 'label' &&
  elementsOf(element).some((child) => attributeOf(child, 'type') === 'checkbox');

/** Through the gate once more: what a link is led to is an address that nobody has looked at yet. */
const ledTo = (address: string, { linkTo }: FlattenOptions): string =>
  safeUrl(linkTo?.(address) ?? address) ?? '';

const visit = (node: Node, options: FlattenOptions): void => {
  if (tree.isCommentNode(node)) {
    tree.detachNode(node);
    return;
  }
  if (tree.isTextNode(node)) {
    node.value = node.value.replace(/[ \t\n\f\r]+/g, ' ');
    return;
  }
  if (!tree.isElementNode(node)) return;
  if (isMark(node)) {
    node.tagName = node.nodeName = 'span';
    for (const child of elementsOf(node)) if (child.tagName === 'input') tree.detachNode(child);
  }
  if (CONTROLS.has(node.tagName)) {
    tree.insertBefore(node.parentNode!, emptied(node, options), node);
    tree.detachNode(node);
    return;
  }
  if (node.tagName === 'details') moveIdInside(node);
  shareWeeks(node);
  for (const child of [...node.childNodes]) visit(child, options);
  if (node.tagName === 'slot') {
    unwrapSlot(node);
    return;
  }
  const classes = classesOf(node, options);
  node.attrs = node.attrs.flatMap((attribute) => {
    if (attribute.name === 'aria-labelledby')
      return [{ ...attribute, value: options.pageId(attribute.value) }];
    if (attribute.name === 'id') {
      const value = options.pageId(attribute.value);
      if (options.taken.has(value)) return [];
      options.taken.add(value);
      return [{ ...attribute, value }];
    }
    if (attribute.name === 'href')
      return [{ ...attribute, value: ledTo(attribute.value, options) }];
    return DROPPED.has(attribute.name) ? [] : [attribute];
  });
  if (classes.length) node.attrs.unshift({ name: 'class', value: classes.join(' ') });
};

/** @param shadow markup of a shadow root, as Lit renders it on a server */
export const flatten = (shadow: string, options: FlattenOptions): string => {
  const fragment = parseFragment(shadow);
  for (const child of [...fragment.childNodes]) visit(child, options);
  return serialize(fragment).trim();
};
