import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { installDebianPackages } from './debian.mjs';
import { programFromEnvironment, programInPath } from './programs.mjs';

const commands = ['firefox-esr', 'firefox'];

/**
 * Finds a Firefox for the tests or installs one: `FIREFOX_PATH`, then an installed one, then Debian's package when root
 * on Debian, then a download.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function findFirefox() {
  const found = programFromEnvironment('FIREFOX_PATH') ?? programInPath(commands);
  if (found) return found;
  if (installDebianPackages('Firefox', ['firefox-esr', 'fonts-liberation'])) {
    const installed = programInPath(commands);
    if (installed) return installed;
  }
  return download();
}

async function download() {
  const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  console.log(`No Firefox found: downloading it into ${cacheDir}.`);
  try {
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('there is no Firefox for this platform');
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
    const { executablePath } = await install({ browser: Browser.FIREFOX, buildId, cacheDir });
    return executablePath;
  } catch (error) {
    throw new Error(
      `Firefox could not be downloaded (${String(error)}). Install it, or set FIREFOX_PATH to one.`,
      { cause: error },
    );
  }
}
