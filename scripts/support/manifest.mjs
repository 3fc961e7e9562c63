import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * @typedef {{ name: string, description: string }} Named
 * @typedef {{ name: string, description: string, type: { text: string }, default?: string, fieldName: string }} Attribute
 * @typedef {{ kind: 'field' | 'method', name: string, description?: string, type: { text: string }, default?: string, attribute?: string, readonly?: boolean, return?: { type: { text: string } } }} Member
 * @typedef {{ name: string, description: string, type: { text: string } }} Event
 * @typedef {Named & { default: string }} CssProperty
 * @typedef {object} Element - an element of the kit, as the manifest describes it
 * @property {string} tagName
 * @property {string} name - of its class
 * @property {string} summary
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {Member[]} members
 * @property {Event[]} events
 * @property {Named[]} slots
 * @property {Named[]} cssParts
 * @property {CssProperty[]} cssProperties
 * @typedef {{ name: string, members?: Member[], tagName?: string }} Declaration
 * @typedef {{ path: string, declarations: Declaration[] }} Module
 * @typedef {{ modules: Module[] }} Manifest
 */

/** @returns {Manifest} what the build has written to `custom-elements.json` */
export const readManifest = () =>
  JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));

/**
 * @param {Manifest} manifest
 * @returns {Element[]} the elements of the kit, the guide first, the others by name
 */
export function elementsIn({ modules }) {
  const elements = /** @type {Element[]} */ (
    modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName)
  );
  const [guide, others] = [
    elements.filter(({ tagName }) => tagName === 'career-pathway'),
    elements.filter(({ tagName }) => tagName !== 'career-pathway'),
  ];
  return [...guide, ...others];
}

/**
 * @param {readonly Element[]} elements
 * @returns {CssProperty[]} the tokens of all elements, each once
 */
export const tokensOf = (elements) => [
  ...new Map(
    elements.flatMap(({ cssProperties }) => cssProperties).map((token) => [token.name, token]),
  ).values(),
];

/**
 * @param {readonly Element[]} elements
 * @returns {Named[]} the parts of all elements by every name that a page may use, each once
 */
export function partsOf(elements) {
  /** @type {Map<string, Map<string, string[]>>} */
  const described = new Map();
  const add = (
    /** @type {string} */ name,
    /** @type {string} */ text,
    /** @type {string} */ tag,
  ) => {
    const texts = described.get(name) ?? new Map();
    described.set(name, texts.set(text, [...(texts.get(text) ?? []), `\`<${tag}>\``]));
  };
  for (const { tagName, cssParts } of elements) {
    for (const { name, description } of cssParts) {
      add(name, description, tagName);
      // By this name a guide hands it on.
      if (tagName !== 'career-pathway') add(`${tagName}-${name}`, description, tagName);
    }
  }
  return [...described].map(([name, texts]) => ({
    name,
    description: [...texts].map(([text, tags]) => `${text} (${tags.join(', ')})`).join('\n\n'),
  }));
}
