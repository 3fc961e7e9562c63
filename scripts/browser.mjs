/**
 * Finds a Chrome or Chromium for the tests and the screenshots, and installs one where there is none.
 *
 * Usage: node scripts/browser.mjs (prints the path)
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { Launcher } from 'chrome-launcher';
import { installDebianPackages } from './support/debian.mjs';
import { isExecutable, programFromEnvironment, programInPath } from './support/programs.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

/** Where Puppeteer keeps its downloads, so that one download serves every project. */
const downloads = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

/**
 * Finds a browser or installs one: `CHROME_PATH`, then an installed one, then Debian's package when root on Debian,
 * then a download.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function findBrowser() {
  return (
    programFromEnvironment('CHROME_PATH') ??
    (await installedBrowser()) ??
    installDebianPackage() ??
    (await download())
  );
}

/**
 * Flags for a browser that is only there for tests: nothing in the background, nothing over the network.
 *
 * @returns {string[]}
 */
export function browserFlags() {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return canSandbox() ? flags : ['--no-sandbox', ...flags];
}

/**
 * Chromium refuses its sandbox to root, and containers of CI services do not allow what it needs.
 *
 * @returns {boolean} whether the browser can run in its sandbox
 */
export function canSandbox() {
  return process.getuid?.() !== 0 && !process.env.CI;
}

/** @returns {Promise<string | undefined>} */
async function installedBrowser() {
  return programInPath(commands) ?? fromUsualPlaces() ?? (await downloadedBefore());
}

/** @returns {string | undefined} */
function fromUsualPlaces() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // The finder throws when it finds none.
    return undefined;
  }
}

/** @returns {Promise<string | undefined>} */
async function downloadedBefore() {
  const found = await getInstalledBrowsers({ cacheDir: downloads });
  const chrome = found.filter(({ browser }) => browser === Browser.CHROME);
  return chrome.map(({ executablePath }) => executablePath).find(isExecutable);
}

/** @returns {string | undefined} */
function installDebianPackage() {
  return installDebianPackages('Chrome or Chromium', ['chromium', 'fonts-liberation'])
    ? programInPath(commands)
    : undefined;
}

/** @returns {Promise<string>} */
async function download() {
  console.log(`No Chrome or Chromium found: downloading Chrome into ${downloads}.`);
  try {
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('there is no Chrome for this platform');
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    const installed = await install({ browser: Browser.CHROME, buildId, cacheDir: downloads });
    return installed.executablePath;
  } catch (error) {
    throw new Error(
      `Chrome could not be downloaded (${messageOf(error)}). Install Chrome or Chromium, or set CHROME_PATH to one.`,
      { cause: error },
    );
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
