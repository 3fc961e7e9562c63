/**
 * A plugin for Web Test Runner: the command `press-key` presses a key, with Shift held down where asked for, by whatever
 * the browser is driven. The runner's own `sendKeys` holds no key down by WebDriver, and hands on names of keys that only
 * some drivers know.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function keyboard() {
  return {
    name: 'keyboard',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press-key') return undefined;
      const { key, shift } = /** @type {{ key: string, shift: boolean }} */ (payload);
      if (session.browser.type === 'webdriver') {
        const browser = /** @type {import('@web/test-runner-webdriver').WebdriverLauncher} */ (
          /** @type {unknown} */ (session.browser)
        );
        // Goes down from the first to the last, and up again.
        await browser.sendKeys(session.id, shift ? ['Shift', key] : [key]);
        return true;
      }
      const browser = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (
        session.browser
      );
      const page = browser.getPage(session.id);
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
      if (shift) await page.keyboard.up('Shift');
      return true;
    },
  };
}
