/**
 * The elements' style sheets as one for static content, where there are no shadow roots: each rule is led to what it was
 * written for, and stands above the rules of the page, which the content is cleared of first.
 */
import postcss, { type Container, type Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import {
  AUTHORED_CLASS,
  className,
  controlClass,
  CONTROLS,
  DONE_LENGTHS,
  HOST_CLASS,
  hostClass,
  lengthRules,
  partClass,
  ROOT_CLASS,
} from '../../src/render/names.js';
import type { LengthName } from '../../src/elements/shared/lengths.js';
import { styleSheets } from '../../src/render/style-sheets.js';

/** Heavier than an id, so that rules of the page give way, but for those that are `!important`. */
const heavy = (selector: string) => `:is(#_#_,${selector})`;

/** The rules of the guide are none for what is inside of its sections. */
const OUTSIDE_SECTIONS = `:not(.${HOST_CLASS} *)`;

/** Classes, parts, controls and the one id by the names that they have in static content. */
const renamed = (selector: string): string =>
  parser((root) => {
    root.walkClasses((node) => {
      node.value = className(node.value);
    });
    root.walkAttributes((node) => {
      if (node.attribute === 'part' && node.value)
        node.replaceWith(parser.className({ value: partClass(node.value) }));
    });
    root.walkTags((node) => {
      if (CONTROLS.has(node.value))
        node.replaceWith(parser.className({ value: controlClass(node.value) }));
    });
  })
    .processSync(selector)
    .replaceAll('#heading', `.${className('heading')}:is(#_,*)`);

/** @param condition a simple selector without pseudo-elements */
const onlyWhere = (selector: string, condition: string): string => {
  const [, element = '', pseudo = ''] = /^(.*?)(::[\w-]+)?$/s.exec(selector) ?? [];
  return element + condition + pseudo;
};

/** `:host(…) .inner`: the tag around the static content, and its outermost box. */
const hostRule = /^:host\((?<attributes>.*?)\)\s+(?<inner>.+)$/s;

/**
 * What a selector becomes within the scope of its rule; nothing where the scope has no such place.
 * @param isGuide whether the rule is for the guide around the sections
 */
const scoped = (selector: string, isGuide: boolean): string | undefined => {
  if (selector.startsWith(':host')) return undefined;
  const own = renamed(selector);
  return `& ${isGuide ? onlyWhere(own, OUTSIDE_SECTIONS) : own}`;
};

/** A theme is asked for by an attribute of the tag. */
const themed = (rule: Rule): Rule | undefined => {
  const selectors = rule.selectors.flatMap((selector) => {
    const { attributes, inner } = hostRule.exec(selector)?.groups ?? {};
    if (!attributes || !inner) return [];
    return `career-pathway${attributes} > ${heavy(`.${ROOT_CLASS}`)} > ${renamed(inner)}`;
  });
  return selectors.length ? rule.clone({ selectors }) : undefined;
};

/** One rule around the whole of a style sheet. */
const within = (scope: string, texts: readonly string[], isGuide = false): Container[] => {
  const around = postcss.rule({ selector: heavy(scope) });
  const outside: Container[] = [];
  for (const text of texts) {
    const sheet = postcss.parse(text);
    sheet.walkComments((comment) => {
      comment.remove();
    });
    sheet.walkRules((rule) => {
      const theme = themed(rule);
      if (theme) outside.push(theme);
      const selectors = rule.selectors.flatMap((selector) => scoped(selector, isGuide) ?? []);
      if (selectors.length) rule.selectors = selectors;
      else rule.remove();
    });
    around.append(sheet.nodes);
  }
  return [around, ...outside];
};

const BUTTON = `.${controlClass('button')}`;
const FIELDSET = `.${controlClass('fieldset')}`;

/** The page while the script is there, and the guide is not. */
const BETWEEN = `html:has(career-pathway:defined):has(.${ROOT_CLASS}:not([hidden]))`;

/** What static content has beside the elements: clean ground, lengths, and room for controls. */
const ground = `
  ${heavy(`.${ROOT_CLASS}`)} {
    all: revert;
    ${DONE_LENGTHS.map((name) => `--${name}: 0;`).join('')}
  }
  ${heavy(`.${ROOT_CLASS}`)}[hidden] {
    display: none;
  }
  ${heavy(`.${ROOT_CLASS}`)} :where(:not(svg, svg *)) {
    all: revert;
  }
  /* When the script arrives, boxes are made anew: Firefox would hold the reader's place by one of them, and move it. */
  @supports (-moz-appearance: none) {
    ${BETWEEN} {
      overflow-anchor: none;
    }
  }
  /* WebKit lays the page out without them first, and would find it too short for the reader's place. */
  @supports (-webkit-hyphens: none) and (not (-moz-appearance: none)) {
    ${BETWEEN} {
      animation: 1s pathway-long;
    }
  }
  @keyframes pathway-long {
    from,
    to {
      min-height: 999999px;
    }
  }
`;

const room = `
  ${BUTTON}, ${FIELDSET} {
    visibility: hidden;
  }
  [data-word]::after {
    content: attr(data-word);
  }
  ${BUTTON}.${AUTHORED_CLASS}, ${BUTTON}.${AUTHORED_CLASS}:hover {
    display: inline-block;
    padding-inline: 0;
    border-color: transparent;
    visibility: visible;
    color: inherit;
    background: none;
    text-decoration: none;
  }
  .${controlClass('input')} {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  /* Where nothing will come, no room is kept. */
  @media (scripting: none) {
    ${BUTTON}:not(.${AUTHORED_CLASS}), ${FIELDSET} {
      display: none;
    }
  }
  @media print {
    ${BUTTON}:not(.${AUTHORED_CLASS}), ${FIELDSET} {
      display: none;
    }
  }
  /* A link to a question leads to its answer, below the question. */
  .${className('answer')} {
    scroll-margin-block-start: 6em;
  }
  .${className('paces')} {
    --columns: 1;
    width: auto;
  }
`;

/** Whole pages, which have no other style sheet. */
const page = `
  .pathway-page {
    max-width: 75rem;
    padding: 1.5rem 1rem 4rem;
    margin-inline: auto;
    font-family: system-ui, sans-serif;
    line-height: 1.5;
  }
  .pathway-page > footer {
    padding-block: 2rem;
  }
  .pathway-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    margin: 0;
    white-space: nowrap;
  }
  .pathway-guides {
    padding: 0;
    list-style: none;
  }
  .pathway-guides li {
    max-width: 45rem;
    padding-block: 1rem;
    border-block-start: 1px solid color-mix(in oklab, currentColor 20%, transparent);
  }
  .pathway-guides h2 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  .pathway-guides p {
    margin: 0;
    color: color-mix(in oklab, currentColor 80%, transparent);
  }
  .pathway-page > footer a,
  .pathway-guides a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: light-dark(#0b5cad, #84b9ff);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .pathway-page > footer a:hover,
  .pathway-guides a:hover {
    text-decoration-thickness: 2px;
  }
`;

/** By a type that asks for each, so that none is forgotten. */
const LENGTHS: Readonly<Record<Exclude<LengthName, (typeof DONE_LENGTHS)[number]>, true>> = {
  from: true,
  to: true,
  most: true,
  share: true,
  weeks: true,
  x: true,
  y: true,
};

/** @returns the style sheet of static content, as it is written, not minified */
export const staticStyles = (): string => {
  const { base, guide, sections, reader, late } = styleSheets();
  const ofSections = (sheets: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(sheets).flatMap(([tag, texts]) => within(`.${hostClass(tag)}`, texts));
  const root = `.${ROOT_CLASS}`;
  const sheet = postcss.root({
    nodes: [
      ...within(root, base),
      ...within(root, guide, true),
      ...ofSections(sections),
      ...within(root, reader),
      ...ofSections(late),
    ],
  });
  const own = postcss.rule({ selector: heavy(root), nodes: postcss.parse(room).nodes });
  own.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) => `& ${selector}`);
  });
  return [page, ground, lengthRules(Object.keys(LENGTHS)), sheet.toString(), own.toString()].join(
    '\n',
  );
};
