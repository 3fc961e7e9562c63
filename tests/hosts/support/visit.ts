/** Opens pages of a host as a reader would, and takes down all that goes wrong on them. */
import assert from 'node:assert/strict';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { browserFlags, canSandbox, findBrowser } from '../../../scripts/browser.mjs';

export interface Visit {
  readonly page: Page;
  /** What the console warned of, what was thrown, and what did not load; nothing of it is to be expected. */
  readonly mishaps: readonly string[];
  /** Addresses of other sites that the page has asked for. */
  readonly foreign: readonly string[];
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: canSandbox(),
    args: browserFlags(),
  });

/** Opens an address in a profile of its own, and closes that whatever becomes of the visit. */
export async function visit(
  browser: Browser,
  address: string,
  stay: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await context.addInitScript({ path: 'tests/hosts/support/in-page.js' });
    const page = await context.newPage();
    const mishaps: string[] = [];
    const foreign: string[] = [];
    page.on('pageerror', (error) => mishaps.push(String(error)));
    page.on('console', (message) => {
      if (/^(?:warning|error)$/.test(message.type())) mishaps.push(message.text());
    });
    page.on('requestfailed', (request) => mishaps.push(`${request.url()} did not load`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(address).origin)
        foreign.push(request.url());
    });
    const response = await page.goto(address, { waitUntil: 'load' });
    assert.ok(response?.ok(), `${address} answered ${String(response?.status())}`);
    await stay({ page, mishaps, foreign });
  } finally {
    await context.close();
  }
}
