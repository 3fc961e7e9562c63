import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';

/** A browser without a window, of which nothing is kept; the numbers that it gives of its memory are exact. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserFlags(), '--enable-precise-memory-info'],
  });
