import { join } from 'node:path';
import { context } from 'esbuild';

/** A test file, or a module of ours that the page of a test loads as it would load the built file. */
const isBundled = /^\/(?:tests\/(?:elements|dist)\/.*\.test|src\/.*)\.ts$/;

/**
 * A plugin for Web Test Runner that serves a test file with all that it imports as one, and so what the pages of tests load of
 * the sources. A test of the elements imports some two hundred modules; to fetch them one by one takes Firefox longer than
 * many a test file runs.
 *
 * @param {string} root - the folder of the project
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['plugins']>[number]}
 */
export function bundledTests(root) {
  /**
   * What has been bundled once is only looked through for changes the next time.
   *
   * @type {Map<string, ReturnType<typeof bundlerOf>>}
   */
  const bundlers = new Map();

  /** @param {string} path */
  const bundlerOf = (path) =>
    context({
      entryPoints: [join(root, path)],
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['development', 'browser'],
      tsconfig: join(root, 'tsconfig.json'),
      sourcemap: 'inline',
      sourceRoot: root,
      sourcesContent: false,
      logLevel: 'silent',
    });

  return {
    name: 'bundled-tests',
    async serve({ path }) {
      if (!isBundled.test(path)) return undefined;
      const bundler = bundlers.get(path) ?? bundlerOf(path);
      bundlers.set(path, bundler);
      const { outputFiles = [] } = await (await bundler).rebuild();
      return { body: outputFiles[0]?.text ?? '', type: 'js' };
    },
    async serverStop() {
      for (const bundler of bundlers.values()) await (await bundler).dispose();
    },
  };
}
