/**
 * Takes full-page pictures of pages of the demo, in narrow, middle and wide windows, light and dark, into `screenshots`.
 *
 * Usage: npm run screenshots -- /demo/careers-blog/ [more paths] (after a build)
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, canSandbox, findBrowser } from './browser.mjs';
import { startDemoServer } from './support/demo-server.mjs';
import { root } from './support/run.mjs';

const widths = [320, 768, 1280];
const schemes = /** @type {const} */ (['light', 'dark']);
const folder = join(root, 'screenshots');

/**
 * @param {string} path - of a page, such as `/demo/careers-blog/`
 * @returns {string} the same as part of a file name
 */
function fileName(path) {
  return path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'index';
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin - of the server
 * @param {string} path - of the page
 */
async function takePictures(browser, origin, path) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      /** @type {string[]} */
      const faults = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('response', (answer) => {
        if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
      });
      const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
      if (!response?.ok()) throw new Error(`${path} answers ${response?.status() ?? 'nothing'}.`);
      // A page without its script still makes a picture, only not the one that was asked for.
      if (faults.length > 0) throw new Error(`${path} is not whole:\n  ${faults.join('\n  ')}`);
      await page.evaluate(() => document.fonts.ready);
      const file = join(folder, `${fileName(path)}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
      await context.close();
    }
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run screenshots -- /demo/careers-blog/');
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const server = await startDemoServer();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  chromiumSandbox: canSandbox(),
  args: browserFlags(),
});
try {
  for (const path of paths) await takePictures(browser, server.origin, path);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
