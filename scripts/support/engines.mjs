/**
 * The browser engines that the tests run in.
 *
 * @module
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from '../browser.mjs';
import { findFirefox } from './firefox.mjs';
import { startWebKitDriver } from './webkit.mjs';

/** By this variable a run is told its engine; Chromium without it. */
export const ENGINE = 'TEST_ENGINE';

export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/**
 * @typedef {typeof engineNames[number]} EngineName
 * @typedef {object} Engine
 * @property {import('@web/test-runner').BrowserLauncher} launcher
 * @property {number} concurrency - how many test files it runs at once
 * @property {number} timeout - of a test, in milliseconds: for a machine that has much else to do
 * @property {readonly string[]} exclude - test files that need what it does not have
 */

/** What a page prefers can only be set from outside by Chromium's own protocol. */
const withoutMediaFeatures = ['!tests/elements/media.test.ts'];

/** @type {Record<EngineName, () => Promise<Engine>>} */
const engines = {
  chromium: async () => ({
    launcher: chromeLauncher({
      // Without a folder named, each run gets a profile of its own that is gone afterwards.
      launchOptions: { executablePath: await findBrowser(), args: browserFlags() },
      // Files that run side by side must not share storage, nor wait for the focus of a page in front.
      createPage: async ({ browser }) => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
    concurrency: 2,
    timeout: 20_000,
    exclude: [],
  }),
  firefox: async () => ({
    launcher: named(
      'Firefox',
      // Puppeteer drives it too, by WebDriver BiDi.
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          headless: true,
          executablePath: await findFirefox(),
        },
      }),
    ),
    concurrency: 1,
    timeout: 20_000,
    exclude: withoutMediaFeatures,
  }),
  webkit: async () => {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    const { port, binary } = await startWebKitDriver();
    return {
      // Not quite the type, by what it says of test coverage.
      launcher: named(
        'WebKit',
        /** @type {import('@web/test-runner').BrowserLauncher} */ (
          webdriverLauncher({
            hostname: '127.0.0.1',
            port,
            path: '/',
            capabilities: {
              browserName: 'MiniBrowser',
              // @ts-expect-error: WebKitGTK's own, unknown to the types.
              'webkitgtk:browserOptions': { binary, args: ['--automation'] },
              'wdio:enforceWebDriverClassic': true,
            },
          })
        ),
      ),
      concurrency: 1,
      timeout: 40_000,
      exclude: withoutMediaFeatures,
    };
  },
};

/** @returns {Promise<Engine>} the engine that this run is for, installed and ready */
export async function engineOfThisRun() {
  const name = engineNames.find((known) => known === (process.env[ENGINE] ?? 'chromium'));
  if (!name)
    throw new Error(
      `${ENGINE} is "${process.env[ENGINE]}", but must be one of ${engineNames.join(', ')}.`,
    );
  return engines[name]();
}

/**
 * Both launchers name themselves after what they usually drive.
 *
 * @template {import('@web/test-runner').BrowserLauncher} Launcher
 * @param {string} name
 * @param {Launcher} launcher
 */
function named(name, launcher) {
  const initialize = launcher.initialize?.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize?.(...args);
    launcher.name = name;
  };
  return launcher;
}
