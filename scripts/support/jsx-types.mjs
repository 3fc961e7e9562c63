/**
 * Types for JSX, from the manifest. What is the elements' own stands in `index.d.ts`, which knows no framework; a file for
 * each framework tells its JSX of them, so that whoever uses one needs none of the others.
 *
 * @module
 */

/** @typedef {import('./manifest.mjs').Element} Element */

/** What every file begins with. */
export const WRITTEN = '// Written by the build, from custom-elements.json.\n';

/** @param {string} text */
const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

/** @param {string} type - what an attribute takes; in JSX, a number may be written as text, too */
const inJsx = (type) => (/^\d+(?: \| \d+)*$/.test(type) ? `${type} | \`\${${type}}\`` : type);

/**
 * @param {string} name - of the interface
 * @param {string} about - what it is
 * @param {readonly string[]} members - as they are written
 */
const interfaceOf = (name, about, members) =>
  `${comment(about)}\nexport interface ${name} {\n${members.join('\n')}\n}`;

/** @param {Element} element */
function interfacesOf({ name, tagName, attributes, members, events }) {
  const named = attributes.map((attribute) => attribute.name);
  const properties = members.filter(
    (member) => member.kind === 'field' && !member.readonly && !named.includes(member.name),
  );
  return [
    interfaceOf(
      `${name}Attributes`,
      `Attributes of \`<${tagName}>\`.`,
      attributes.map(
        (attribute) =>
          `${comment(attribute.description)}\n'${attribute.name}'?: ${inJsx(attribute.type.text)} | undefined;`,
      ),
    ),
    interfaceOf(
      `${name}Properties`,
      `Properties of \`<${tagName}>\` that have no attribute of their name.`,
      properties.map(
        (property) =>
          `${comment(property.description ?? '')}\n${property.name}?: ${name}['${property.name}'] | undefined;`,
      ),
    ),
    interfaceOf(
      `${name}Events`,
      `Events that \`<${tagName}>\` fires.`,
      events.map(
        (event) =>
          `${comment(event.description)}\n'${event.name}': HTMLElementEventMap['${event.name}'];`,
      ),
    ),
  ];
}

/** @param {readonly Element[]} elements */
function index(elements) {
  const imports = elements.map(
    ({ name, tagName }) =>
      `import type { ${name} } from '../modules/elements/${tagName}/${tagName}.js';`,
  );
  const tags = elements.map(
    ({ name, tagName, summary }) => `${comment(summary)}
  '${tagName}': {
    element: ${name};
    attributes: ${name}Attributes;
    properties: ${name}Properties;
    events: ${name}Events;
  };`,
  );
  return `${WRITTEN}${imports.join('\n')}

${elements.flatMap(interfacesOf).join('\n\n')}

${interfaceOf('PathwayElements', 'The elements of the kit by their tags.', tags)}

/** What a listener on an element takes. */
export type Listener<Element, Event> = (event: Event & { readonly currentTarget: Element }) => void;

/** What an element takes in JSX that hears events by \`on\` and their names, as React from 19 on, Preact and Svelte do. */
export type PathwayProps<Tag extends keyof PathwayElements> = PathwayElements[Tag]['attributes'] &
  PathwayElements[Tag]['properties'] & {
    [Name in keyof PathwayElements[Tag]['events'] & string as \`on\${Name}\`]?:
      | Listener<PathwayElements[Tag]['element'], PathwayElements[Tag]['events'][Name]>
      | undefined;
  };
`;
}

const react = `${WRITTEN}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PathwayElements, PathwayProps } from './index.js';

type InReact = {
  [Tag in keyof PathwayElements]: DetailedHTMLProps<
    Omit<HTMLAttributes<PathwayElements[Tag]['element']>, keyof PathwayProps<Tag>> &
      PathwayProps<Tag>,
    PathwayElements[Tag]['element']
  >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends InReact {}
  }
}
`;

const preact = `${WRITTEN}import type { HTMLAttributes } from 'preact';
import type { PathwayElements, PathwayProps } from './index.js';

type InPreact = {
  [Tag in keyof PathwayElements]: Omit<
    HTMLAttributes<PathwayElements[Tag]['element']>,
    keyof PathwayProps<Tag>
  > &
    PathwayProps<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends InPreact {}
  }
}
`;

const solid = `${WRITTEN}import type { JSX } from 'solid-js';
import type { Listener, PathwayElements } from './index.js';

/** Solid sets properties, or attributes where it is told so, and hears events by \`on:\` and their names. */
type SolidProps<Tag extends keyof PathwayElements> = PathwayElements[Tag]['attributes'] &
  PathwayElements[Tag]['properties'] & {
    [Name in keyof PathwayElements[Tag]['attributes'] &
      string as \`attr:\${Name}\`]?: PathwayElements[Tag]['attributes'][Name];
  } & {
    [Name in keyof PathwayElements[Tag]['properties'] &
      string as \`prop:\${Name}\`]?: PathwayElements[Tag]['properties'][Name];
  } & {
    [Name in keyof PathwayElements[Tag]['events'] & string as \`on:\${Name}\`]?:
      | Listener<PathwayElements[Tag]['element'], PathwayElements[Tag]['events'][Name]>
      | undefined;
  };

type InSolid = {
  [Tag in keyof PathwayElements]: Omit<
    JSX.HTMLAttributes<PathwayElements[Tag]['element']>,
    keyof SolidProps<Tag>
  > &
    SolidProps<Tag>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends InSolid {}
  }
}
`;

/**
 * @param {readonly Element[]} elements
 * @returns {Record<string, string>} the declarations by the names of their files
 */
export const jsxTypes = (elements) => ({
  'index.d.ts': index(elements),
  'react.d.ts': react,
  'preact.d.ts': preact,
  'solid.d.ts': solid,
});
