/**
 * Writes docs/api from the manifest: a page for each element, and one that leads to them.
 *
 * Usage: npm run api-docs (after a build)
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementsIn, readManifest, tokensOf } from './support/manifest.mjs';
import { root } from './support/run.mjs';

/**
 * @typedef {import('./support/manifest.mjs').Element} Element
 * @typedef {import('./support/manifest.mjs').Manifest} Manifest
 */

const folder = join(root, 'docs/api');

const WRITTEN =
  '<!-- Written by scripts/api-docs.mjs from the comments in the sources; change those, not this page. -->';

/** @param {string} text - a cell of a table, in one line */
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** @param {string | undefined} text */
const code = (text) => (text ? `\`${text}\`` : '');

/** @param {string | undefined} value - as the manifest has it; in HTML, words stand without the quotes of a script */
const inHtml = (value) => code(value?.replace(/^'(.*)'$/, '$1'));

/** @param {string} type - a choice of words becomes a list of them */
const choices = (type) => (/^['\d]/.test(type) ? type.split(' | ').map(inHtml).join(', ') : type);

/**
 * @param {string} title
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 * @returns {string[]} a heading and a table; nothing where there are no rows
 */
const table = (title, heads, rows) =>
  rows.length
    ? [
        `## ${title}`,
        [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))]
          .map((row) => `| ${row.join(' | ')} |`)
          .join('\n'),
      ]
    : [];

/**
 * @param {Manifest} manifest
 * @returns {Map<string, string>} what the event of a class brings, by the name of the class
 */
const broughtBy = ({ modules }) =>
  new Map(
    modules
      .flatMap(({ declarations }) => declarations)
      .map(({ name, members = [] }) => [
        name,
        members.map((member) => code(member.name)).join(', '),
      ]),
  );

/**
 * @param {Element} element
 * @param {Map<string, string>} brought
 */
function elementPage(element, brought) {
  const { tagName, summary, description, attributes, members, events, slots, cssParts } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  return [
    `# \`<${tagName}>\``,
    WRITTEN,
    summary,
    description,
    `For bundlers: \`import 'pathway-elements/${tagName}.define.js'\` registers it; \`pathway-elements/${tagName}.js\` has the class, \`${element.name}\`.`,
    ...table(
      'Attributes',
      ['attribute', 'values', 'default', 'meaning'],
      attributes.map((attribute) => [
        code(attribute.name),
        choices(attribute.type.text),
        inHtml(attribute.default),
        attribute.description,
      ]),
    ),
    ...table(
      'Properties',
      ['property', 'type', 'meaning'],
      fields.map((field) => [
        `${code(field.name)}${field.readonly ? ' (read only)' : ''}`,
        code(field.type.text),
        field.attribute ? `As the attribute ${code(field.attribute)}.` : (field.description ?? ''),
      ]),
    ),
    ...table(
      'Methods',
      ['method', 'gives', 'meaning'],
      members
        .filter(({ kind }) => kind === 'method')
        .map((method) => [
          code(`${method.name}()`),
          code(method.return?.type.text),
          method.description ?? '',
        ]),
    ),
    ...table(
      'Events',
      ['event', 'brings', 'when'],
      events.map((event) => [
        code(event.name),
        brought.get(event.type.text) ?? '',
        event.description,
      ]),
    ),
    ...(events.length
      ? ['All bubble and cross shadow boundaries. What an event brings is on the event itself.']
      : []),
    ...table(
      'Slots',
      ['slot', 'for'],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    ...table(
      'Parts',
      ['part', 'is'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    ...(tagName === 'career-pathway'
      ? []
      : [
          `In a guide, each is reached through \`<career-pathway>\`: \`career-pathway::part(${tagName}-heading)\` is the heading of this element, \`career-pathway::part(heading)\` that of every section.`,
        ]),
    ...table(
      'Tokens',
      ['token', 'default', 'for'],
      element.cssProperties.map((token) => [
        code(token.name),
        code(token.default),
        token.description,
      ]),
    ),
  ].join('\n\n');
}

/** @param {readonly Element[]} elements */
const indexPage = (elements) =>
  [
    '# The elements, one by one',
    WRITTEN,
    'One page for each element: an example, its attributes, properties, events, slots, parts and tokens. How they work together is in the [README](../../README.md#place-elements-one-by-one).',
    ...table(
      'Elements',
      ['tag', 'shows'],
      elements.map(({ tagName, summary }) => [`[\`<${tagName}>\`](${tagName}.md)`, summary]),
    ),
    '## In your editor',
    'The package says all of this to editors, too.',
    '- **JetBrains** editors find `web-types.json` by themselves once the package is installed.\n- **VS Code** is told in `.vscode/settings.json`:',
    `\`\`\`json
{
  "html.customData": ["./node_modules/pathway-elements/dist/vscode.html-custom-data.json"],
  "css.customData": ["./node_modules/pathway-elements/dist/vscode.css-custom-data.json"]
}
\`\`\``,
    '- Other tools read `custom-elements.json`, to which `customElements` in `package.json` points.',
    '## In templates of frameworks',
    'One line in any file of a TypeScript project, for the framework that it uses:',
    `\`\`\`ts
import type {} from 'pathway-elements/jsx/react'; // React 19
import type {} from 'pathway-elements/jsx/preact';
import type {} from 'pathway-elements/jsx/solid';
import type {} from 'pathway-elements/types/vue';
import type {} from 'pathway-elements/types/svelte';
\`\`\``,
    'Then tags, attributes, properties and events are known and checked. In React, Preact and Svelte, events are heard by `on` and their names, in Solid by `on:` and in Vue by `@`. [A page for each](../publish/README.md) has the rest, also of Angular, whose templates know no types of elements.',
    'In React:',
    `\`\`\`tsx
<career-pathway src="/pathways/my-pathway.json" onpathway-load={({ pathway }) => show(pathway.title)} />
\`\`\``,
    '`pathway-elements/jsx` has the same types without a framework.',
    ...table(
      'Tokens',
      ['token', 'default', 'for'],
      tokensOf(elements).map((token) => [code(token.name), code(token.default), token.description]),
    ),
  ].join('\n\n');

/** @returns {Promise<Map<string, string>>} the pages by the names of their files, as Prettier has them */
export async function apiPages() {
  const manifest = readManifest();
  const elements = elementsIn(manifest);
  const brought = broughtBy(manifest);
  const pages = new Map([['README.md', indexPage(elements)]]);
  for (const element of elements) pages.set(`${element.tagName}.md`, elementPage(element, brought));
  const options = await resolveConfig(join(folder, 'README.md'));
  for (const [name, page] of pages) {
    pages.set(name, await format(page, { ...options, filepath: join(folder, name) }));
  }
  return pages;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  const pages = await apiPages();
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, page] of pages) writeFileSync(join(folder, name), page);
}
