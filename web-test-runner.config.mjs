import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from './scripts/browser.mjs';
import { browserCountsReporter } from './scripts/support/browser-counts-reporter.mjs';
import { loopbackOnly } from './scripts/support/loopback-only.mjs';
import { mediaFeatures } from './scripts/support/media-features.mjs';
import { serverRoutes } from './tests/support/server-routes.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: '127.0.0.1',
  groups: [
    { name: 'elements', files: 'tests/elements/**/*.test.ts' },
    // Against the built files: these tests open pages that load `/dist/…` and nothing else of ours.
    { name: 'dist', files: 'tests/dist/**/*.test.ts' },
  ],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    loopbackOnly(),
    mediaFeatures(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [serverRoutes()],
  browsers: [
    chromeLauncher({
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
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: '10000' } },
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => String(arg).startsWith('Lit is in dev mode')),
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    browserCountsReporter(),
  ],
};
