/**
 * Takes pictures for a person to look at, into `screenshots`, with a page that shows them all: every element and the
 * whole guide, narrow and wide, light and dark, from right to left, in forced colours and in print. With paths of
 * pages, takes those pages instead, in three widths, light and dark.
 *
 * Usage: npm run screenshots [-- /demo/careers-blog/ …] (after a build)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elements, openCamera, rightToLeft, stageOf } from './support/pictures.mjs';
import { root } from './support/run.mjs';

const folder = join(root, 'screenshots');

/** @typedef {import('./support/pictures.mjs').Picture} Picture */

/**
 * @param {string} path - of a page, such as `/demo/careers-blog/`
 * @returns {string} the same as part of a file name
 */
function fileName(path) {
  return path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'index';
}

/**
 * @param {string} path
 * @returns {Picture[]}
 */
function picturesOfPage(path) {
  return [320, 768, 1280].flatMap((width) =>
    /** @type {const} */ (['light', 'dark']).map((look) => ({
      name: `${fileName(path)}-${width}-${look}`,
      path,
      width,
      look,
    })),
  );
}

/**
 * @param {string} element
 * @returns {Picture[]}
 */
function picturesOfElement(element) {
  const name = element.replace('&kind=', '-');
  const path = stageOf(element);
  const mirrored = stageOf(element, rightToLeft);
  return [
    { name: `${name}-320`, path, width: 320 },
    { name: `${name}-768`, path, width: 768 },
    { name: `${name}-1280`, path, width: 1280 },
    { name: `${name}-dark`, path, width: 768, look: 'dark' },
    { name: `${name}-rtl-320`, path: mirrored, width: 320 },
    { name: `${name}-rtl`, path: mirrored, width: 1280 },
    { name: `${name}-forced-colors`, path, width: 768, look: 'forced-colors' },
    { name: `${name}-more-contrast`, path, width: 768, look: 'more-contrast' },
    // The width of an A4 page between margins of 2 cm.
    { name: `${name}-print`, path, width: 642, look: 'print' },
  ];
}

const paths = process.argv.slice(2);
const pictures =
  paths.length > 0 ? paths.flatMap(picturesOfPage) : elements.flatMap(picturesOfElement);

mkdirSync(folder, { recursive: true });
const camera = await openCamera();
try {
  for (const picture of pictures) {
    const file = join(folder, `${picture.name}.png`);
    writeFileSync(file, await camera.take(picture));
    console.log(file);
  }
  const figures = pictures.map(
    ({ name, width }) =>
      `<figure><figcaption>${name}</figcaption><img src="${name}.png" width="${width}" alt="" loading="lazy"></figure>`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Screenshots</title>${figures.join('\n')}\n`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await camera.close();
}
