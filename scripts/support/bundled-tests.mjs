import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * A plugin for Web Test Runner that serves a test file with all that it imports as one. A test of the elements imports some two
 * hundred modules; to fetch them one by one takes Firefox longer than many a test file runs.
 *
 * @param {string} root - the folder of the project
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['plugins']>[number]}
 */
export function bundledTests(root) {
  return {
    name: 'bundled-tests',
    async serve({ path }) {
      if (!/^\/tests\/(?:elements|dist)\/.*\.test\.ts$/.test(path)) return undefined;
      const { outputFiles } = await build({
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
      return { body: outputFiles[0]?.text ?? '', type: 'js' };
    },
  };
}
