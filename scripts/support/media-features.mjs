/**
 * A plugin for Web Test Runner: the command `media-features` shows a test's page as readers with these preferences
 * would see it. The runner's own `emulateMedia` knows fewer of them.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function mediaFeatures() {
  /**
   * What is emulated lasts as long as the connection by which it was asked for.
   *
   * @type {WeakMap<object, Promise<import('puppeteer-core').CDPSession>>}
   */
  const connections = new WeakMap();
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      const { media = '', ...features } = /** @type {Record<string, string>} */ (payload ?? {});
      const browser = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (
        session.browser
      );
      const page = browser.getPage(session.id);
      const connection = connections.get(page) ?? page.createCDPSession();
      connections.set(page, connection);
      const devTools = await connection;
      await devTools.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}
