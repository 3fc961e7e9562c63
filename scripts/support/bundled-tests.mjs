import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, context } from 'esbuild';

/** What a page under test loads of the sources, as it would load a built file. */
const isModuleOfPage = /^\/src\/.*\.ts$/;

const isTestFile = /^\/tests\/(?:elements|dist)\/.*\.test\.ts$/;

/**
 * A plugin for Web Test Runner that serves a test file with all that it imports as one, and so what pages under test load of the
 * sources. A test of the elements imports some two hundred modules; to fetch them one by one takes Firefox longer than many a
 * test file runs.
 *
 * @param {string} root - the folder of the project
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['plugins']>[number]}
 */
export function bundledTests(root) {
  /** @param {string[]} paths - from the root of the project, as in an address */
  const optionsFor = (paths) =>
    /** @satisfies {import('esbuild').BuildOptions} */ ({
      entryPoints: paths.map((path) => join(root, path)),
      absWorkingDir: root,
      outdir: root,
      outbase: root,
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

  /**
   * Together they take a third of the time that they would take one by one: they import the same.
   *
   * @param {string[]} paths
   * @returns {Promise<Map<string, string>>} what each has become
   */
  async function bundlesOf(paths) {
    const { outputFiles } = await build(optionsFor(paths));
    return new Map(
      outputFiles.map(({ path, text }) => [
        `/${relative(root, path).split(sep).join('/').replace(/js$/, 'ts')}`,
        text,
      ]),
    );
  }

  /** @type {Map<string, { asked: Set<string>, others?: Promise<Map<string, string>> }>} */
  const folders = new Map();

  /**
   * The first is bundled alone, for whoever runs a single one, and with the second all others of the folder.
   *
   * @param {string} path - of a test file
   */
  async function testFile(path) {
    const folder = path.split('/', 3).join('/');
    const known = folders.get(folder) ?? { asked: new Set() };
    folders.set(folder, known);
    const { asked } = known;
    const isNew = !asked.has(path);
    asked.add(path);
    if (isNew && asked.size > 1) {
      known.others ??= bundlesOf(
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .map((file) => `${folder}/${file.split(sep).join('/')}`)
          .filter((file) => isTestFile.test(file) && (file === path || !asked.has(file))),
        // One of them can't be bundled: each alone, so that the others run.
      ).catch(() => new Map());
      const bundles = await known.others;
      const bundle = bundles.get(path);
      bundles.delete(path);
      if (bundle !== undefined) return bundle;
    }
    return (await bundlesOf([path])).get(path) ?? '';
  }

  /**
   * Many pages load the same, which is only looked through for changes then.
   *
   * @type {Map<string, ReturnType<typeof context>>}
   */
  const modules = new Map();

  /** @param {string} path */
  async function moduleOfPage(path) {
    const bundler = modules.get(path) ?? context(optionsFor([path]));
    modules.set(path, bundler);
    const { outputFiles = [] } = await (await bundler).rebuild();
    return outputFiles[0]?.text ?? '';
  }

  return {
    name: 'bundled-tests',
    async serve({ path }) {
      if (isTestFile.test(path)) return { body: await testFile(path), type: 'js' };
      if (isModuleOfPage.test(path)) return { body: await moduleOfPage(path), type: 'js' };
      return undefined;
    },
    async serverStop() {
      for (const bundler of modules.values()) await (await bundler).dispose();
    },
  };
}
