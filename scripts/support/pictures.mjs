import { chromium } from 'playwright-core';
import { browserFlags, canSandbox, findBrowser } from '../browser.mjs';
import { startDemoServer } from './demo-server.mjs';

/**
 * What a picture shows, and to whom.
 *
 * @typedef {object} Picture
 * @property {string} name - of its file, without extension
 * @property {string} path - of the page, from the root of the project
 * @property {number} width - of the window, in pixels
 * @property {Look} [look]
 */

/** @typedef {'light' | 'dark' | 'more-contrast' | 'forced-colors' | 'print'} Look */

/** @type {Record<Look, import('playwright-core').BrowserContextOptions>} */
const contextOptions = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'more-contrast': { contrast: 'more' },
  'forced-colors': { forcedColors: 'active' },
  print: {},
};

/** Letters and colours without what a machine adds of its own. */
const sameEverywhere = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** The elements, as `tests/visual/stage.html` is asked for them. */
export const elements = [
  'career-pathway',
  'pathway-overview',
  'pathway-requirements',
  'skill-list&kind=transferable',
  'skill-list&kind=to-learn',
  'roadmap-timeline',
  'reality-check',
  'action-plan',
  'pathway-faq',
  'pathway-cta',
];

/** Documents of the demo. */
export const leftToRight = 'customer-support-specialist-to-data-analyst';
export const rightToLeft = 'muhasib-ila-muhallil-bayanat';

/**
 * @param {string} element - one of `elements`
 * @param {string} [pathway] - name of a document of the demo
 * @returns {string} the path of a page with that element alone
 */
export function stageOf(element, pathway = leftToRight) {
  return `/tests/visual/stage.html?tag=${element}&pathway=${pathway}`;
}

/**
 * @typedef {object} Camera
 * @property {(picture: Picture) => Promise<Buffer>} take - a picture of a whole page as PNG; rejects where a page is
 *   not whole
 * @property {() => Promise<void>} close
 */

/**
 * Starts a browser and a server.
 *
 * @returns {Promise<Camera>}
 */
export async function openCamera() {
  const server = await startDemoServer();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: canSandbox(),
    args: [...browserFlags(), ...sameEverywhere],
  });
  return {
    take: (picture) => takePicture(browser, server.origin, picture),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin - of the server
 * @param {Picture} picture
 * @returns {Promise<Buffer>}
 */
async function takePicture(browser, origin, { path, width, look = 'light' }) {
  const context = await browser.newContext({
    viewport: { width, height: 300 },
    reducedMotion: 'reduce',
    ...contextOptions[look],
  });
  try {
    const page = await context.newPage();
    if (look === 'print') await page.emulateMedia({ media: 'print' });
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
    return await page.screenshot({ fullPage: true, animations: 'disabled' });
  } finally {
    await context.close();
  }
}
