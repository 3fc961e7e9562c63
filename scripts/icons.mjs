/**
 * Writes the icons that the kit draws, each as one path, from Lucide's package, whose icons are several shapes each.
 *
 * Usage: npm run icons
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import SVGPathCommander from 'svg-path-commander';
import { root } from './support/run.mjs';

/** What the kit calls an icon, and what Lucide does. https://lucide.dev/icons */
const icons = {
  course: 'presentation',
  book: 'book',
  video: 'play',
  docs: 'library',
  paper: 'file-text',
  community: 'users',
  tool: 'wrench',
  article: 'newspaper',
  event: 'calendar',
  repository: 'git-branch',
  template: 'panels-top-left',
  love: 'heart',
  miss: 'log-out',
  challenges: 'mountain',
  chevron: 'chevron-down',
};

/** Icons are drawn in 24 units and shown at about 20 pixels: a tenth of a unit is not seen. */
const DECIMALS = 1;

export const iconPathsFile = join(root, 'src/elements/shared/icon-paths.ts');

/** @type {Record<string, [type: 'path' | 'rect' | 'circle', attributes: Record<string, string>][]>} */
const lucide = JSON.parse(
  readFileSync(join(root, 'node_modules/lucide-static/icon-nodes.json'), 'utf8'),
);

/**
 * @param {string} name - Lucide's
 * @returns {string} the data of one path
 */
function pathOf(name) {
  const shapes = lucide[name];
  if (!shapes) throw new Error(`Lucide has no icon “${name}”.`);
  return shapes
    .map(([type, attributes]) => {
      const shape = /** @type {import('svg-path-commander').ShapeOps} */ ({ type, ...attributes });
      const path = type === 'path' ? attributes.d : SVGPathCommander.shapeToPathArray(shape);
      if (!path) throw new Error(`The ${type} of “${name}” can't be written as a path.`);
      const data = typeof path === 'string' ? path : SVGPathCommander.pathToString(path);
      return new SVGPathCommander(data, { round: DECIMALS }).optimize().toString();
    })
    .join('')
    .replaceAll(/ (?=-)|\b0(?=\.)/g, '');
}

/** @returns {Promise<string>} the source of `icon-paths.ts` */
export async function iconPathsSource() {
  const paths = Object.entries(icons).map(
    ([name, lucideName]) => `${name}: '${pathOf(lucideName)}',`,
  );
  const source = `
    /**
     * Icons of Lucide (ISC licence, https://lucide.dev) in 24 units, strokes of 2. Written by scripts/icons.mjs.
     */
    export const ICON_PATHS = {${paths.join('\n')}} as const;`;
  return format(source, { ...(await resolveConfig(iconPathsFile)), filepath: iconPathsFile });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(iconPathsFile, await iconPathsSource());
}
