import { chromium } from 'playwright-core';
import { startDemoServer } from './scripts/support/demo-server.mjs';
import { browserFlags, canSandbox, findBrowser } from './scripts/browser.mjs';
const { origin } = await startDemoServer();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags(), chromiumSandbox: canSandbox() });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(origin + '/demo/guide/?pathway=customer-support-specialist-to-data-analyst');
await page.waitForTimeout(4000);
console.log(await page.evaluate(() => {
  const root = document.querySelector('career-pathway').shadowRoot.querySelector('roadmap-timeline').shadowRoot;
  return [...root.querySelectorAll('.mark')].slice(0,3).map(m => [m.outerHTML, m.innerText, getComputedStyle(m.querySelector('.quiet')??m).display]);
}));
process.exit(0);
