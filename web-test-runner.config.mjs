import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { bundledTests } from './scripts/support/bundled-tests.mjs';
import { browserCountsReporter } from './scripts/support/browser-counts-reporter.mjs';
import { engineOfThisRun } from './scripts/support/engines.mjs';
import { keyboard } from './scripts/support/keyboard.mjs';
import { loopbackOnly } from './scripts/support/loopback-only.mjs';
import { mediaFeatures } from './scripts/support/media-features.mjs';
import { serverRoutes } from './tests/support/server-routes.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const engine = await engineOfThisRun();

/** @returns {Promise<number>} a port that the system gives nobody else: runs that begin together would find the same one free */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => {
        resolve(port);
      });
    });
  });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  hostname: '127.0.0.1',
  port: await freePort(),
  groups: [
    { name: 'elements', files: ['tests/elements/**/*.test.ts', ...engine.exclude] },
    // Against the built files: these tests open pages that load `/dist/…` and nothing else of ours.
    { name: 'dist', files: ['tests/dist/**/*.test.ts', ...engine.exclude] },
  ],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [loopbackOnly(), mediaFeatures(), keyboard(), bundledTests(root)],
  middleware: [serverRoutes()],
  // Files that run one after the other in one browser share its storage; what a page keeps as it is left comes last.
  testRunnerHtml: (testFramework) =>
    `<!doctype html><script>localStorage.clear();sessionStorage.clear()</script><script type="module" src="${testFramework}"></script>`,
  browsers: [engine.launcher],
  concurrency: engine.concurrency,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: String(engine.timeout) } },
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => String(arg).startsWith('Lit is in dev mode')),
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    browserCountsReporter(),
  ],
};
