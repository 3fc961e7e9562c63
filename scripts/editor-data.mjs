/**
 * Writes what editors and frameworks are to know of the elements, all of it from `custom-elements.json`: custom data for
 * VS Code, web-types for the editors of JetBrains, and types for JSX and for the templates of Vue and Svelte.
 *
 * Usage: node scripts/editor-data.mjs (the build runs it)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { jsxTypes } from './support/jsx-types.mjs';
import { elementsIn, partsOf, readManifest, tokensOf } from './support/manifest.mjs';
import { root } from './support/run.mjs';
import { templateTypes } from './support/template-types.mjs';

const dist = join(root, 'dist');
const manifest = readManifest();
const elements = elementsIn(manifest);
const parts = partsOf(elements);
const tokens = tokensOf(elements).map(({ name, description, default: byDefault }) => ({
  name,
  description: `${description}\n\nDefault: \`${byDefault}\``,
}));

/**
 * @param {string} path - in `dist`
 * @param {string} text - JSON or TypeScript
 */
async function write(path, text) {
  const file = join(dist, path);
  writeFileSync(file, await format(text, { filepath: file }));
}

/**
 * @param {(text: string) => unknown} described - how a description is written
 * @returns {never} a manifest of one element that stands for all: the generators take style data from each, and would repeat it
 */
const styleManifest = (described) => {
  const asWritten = (/** @type {{ name: string, description: string }[]} */ list) =>
    list.map(({ name, description }) => ({ name, description: described(description) }));
  const all = {
    kind: 'class',
    name: 'All',
    customElement: true,
    tagName: 'all-elements',
    cssProperties: asWritten(tokens),
    cssParts: asWritten(parts),
  };
  return /** @type {never} */ ({ modules: [{ declarations: [all] }] });
};
const elementManifest = /** @type {never} */ (manifest);

await write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(elementManifest, {}));
// Where VS Code is not told so, it takes the descriptions of styles for plain text.
const markdown = (/** @type {string} */ value) => ({ kind: 'markdown', value });
await write('vscode.css-custom-data.json', getVsCodeCssCustomData(styleManifest(markdown), {}));

const webTypes = JSON.parse(getWebTypesData(elementManifest, {}));
// The generator leaves them empty, for want of an address.
for (const element of webTypes.contributions.html.elements) delete element['doc-url'];
const styles = JSON.parse(getWebTypesData(styleManifest(String), {}));
webTypes.contributions.css = styles.contributions.css;
await write('web-types.json', JSON.stringify(webTypes));

mkdirSync(join(dist, 'jsx'), { recursive: true });
for (const [name, text] of Object.entries(jsxTypes(elements))) await write(`jsx/${name}`, text);

mkdirSync(join(dist, 'types'), { recursive: true });
for (const [name, text] of Object.entries(templateTypes)) await write(`types/${name}`, text);
