/** A browser that a test in Node drives from outside, and a server with the built files and `server-routes.mjs`. */
import { startDevServer } from '@web/dev-server';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { browserFlags, canSandbox, findBrowser } from '../../scripts/browser.mjs';
import config from '../../web-dev-server.config.mjs';
import { serverRoutes } from './server-routes.mjs';

export interface Stage {
  readonly browser: Browser;
  readonly origin: string;
  /** Puts a page on the server. @returns its address */
  store(html: string): Promise<string>;
  close(): Promise<void>;
}

let pages = 0;

export async function openStage(options: LaunchOptions = {}): Promise<Stage> {
  const server = await startDevServer({
    config: { ...config, middleware: [serverRoutes()] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const origin = `http://127.0.0.1:${server.config.port}`;
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: canSandbox(),
    ...options,
    args: [...browserFlags(), ...(options.args ?? [])],
  });
  return {
    browser,
    origin,
    store: async (html) => {
      const address = `${origin}/test-server/stored/page-${String((pages += 1))}`;
      const headers = { 'Content-Type': 'text/html; charset=utf-8' };
      const response = await fetch(address, { method: 'PUT', body: html, headers });
      if (!response.ok) throw new Error(`The server did not store the page: ${response.status}`);
      return address;
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
