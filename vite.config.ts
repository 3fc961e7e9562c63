import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type BuildEnvironmentOptions, type Plugin, type UserConfig } from 'vite';
import { ownKeys } from './scripts/support/own-keys.mjs';
import { plainStyleSheets } from './scripts/support/plain-style-sheets.mjs';
import { compress } from './scripts/support/compress.mjs';
import { handOver } from './scripts/support/hand-over.mjs';
import { leanLit } from './scripts/support/lean-lit.mjs';
import { minifyLiterals } from './scripts/support/minify-literals.mjs';

/** What every build shares; `scripts/build.mjs` empties `dist` before the first of them. */
const shared = {
  target: 'es2022',
  outDir: 'dist',
  emptyOutDir: false,
  copyPublicDir: false,
  reportCompressedSize: false,
  modulePreload: false,
} satisfies BuildEnvironmentOptions;

/** What all that shows of the reader's own has in common. */
const reading = new RegExp(
  [
    'src/plan/',
    'src/store/(?:json|learner|share)',
    'src/context/learners',
    'src/events/reader-events',
    'src/i18n/planning/(?:en|index)\\.',
    'src/elements/shared/(?:follow|hand-on|icon-paths|marks|notices|piece-content|reader\\.styles|reading|refusal|share-address|wording)\\.',
    'lit(?:-html)?/(?:async-directive|directive|directive-helpers|directives/guard)\\.',
  ].join('|'),
);

/** For `<script type="module">`: one file, and beside it the pieces that load when asked for. */
const scriptModule: BuildEnvironmentOptions = {
  ...shared,
  license: { fileName: 'third-party-licenses.md' },
  lib: { entry: { 'pathway-elements': 'src/pathway-elements.ts' }, formats: ['es'] },
  rolldownOptions: {
    // A slow plugin is no news here: Terser takes its time.
    checks: { bundlerTimings: false },
    // What the pieces share with the entry stays in the entry, so that a guide needs one file.
    preserveEntrySignatures: 'allow-extension',
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'pieces/[name]-[hash:6].js',
      codeSplitting: {
        // What a group shares with the entry stays there.
        includeDependenciesRecursively: false,
        groups: [
          // What the reader's own needs wherever it shows, so that it takes one request and not ten.
          { name: 'reading', test: reading },
          { name: 'zod', test: /node_modules\/zod\// },
        ],
      },
      // Library mode by itself leaves whitespace in ES output.
      minify: true,
      comments: false,
    },
  },
};

/** What the classic file fetches for a document with mistakes: the same piece, with all that the module's takes from its entry. */
const classicPieces: BuildEnvironmentOptions = {
  ...shared,
  lib: { entry: { 'read-flawed': 'src/loader/read-flawed.ts' }, formats: ['es'] },
  rolldownOptions: {
    output: {
      entryFileNames: 'pieces/[name]-[hash:6].js',
      chunkFileNames: 'pieces/[name]-[hash:6].js',
      codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\// }] },
      minify: true,
      comments: false,
    },
  },
};

/** For `<script defer>`: everything in one classic file. */
const scriptClassic: BuildEnvironmentOptions = {
  ...shared,
  minify: true,
  lib: {
    entry: 'src/pathway-elements.ts',
    formats: ['iife'],
    name: 'PathwayElements',
    fileName: () => 'pathway-elements.iife.js',
  },
  rolldownOptions: { output: { comments: false } },
};

/** For bundlers: one module per source module, readable, with the dependencies left to the package manager. */
const modules: BuildEnvironmentOptions = {
  ...shared,
  outDir: 'dist/modules',
  minify: false,
  lib: { entry: publicModules(), formats: ['es'] },
  rolldownOptions: {
    external: /^(?:lit|@lit\/[^/]+|zod)(?:\/|$)/,
    output: {
      preserveModules: true,
      preserveModulesRoot: 'src',
      // The compiler's helpers would otherwise lie under a path that names its version.
      entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'helpers/')}.js`,
    },
  },
};

/** For pages that serve authors: the checks in one module, with what few documents need beside it, and what to paste. */
const checks: BuildEnvironmentOptions = {
  ...shared,
  license: { fileName: 'check/third-party-licenses.md' },
  lib: { entry: { check: 'src/check/index.ts', snippet: 'src/snippet/index.ts' }, formats: ['es'] },
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'check/[name]-[hash:6].js',
      minify: true,
      comments: false,
    },
  },
};

/**
 * A classic script that stands alone: modules would not be fetched in a frame without an origin, and may not be allowed on
 * the page around it.
 */
const alone = (entry: string, fileName: string): BuildEnvironmentOptions => ({
  ...shared,
  minify: true,
  lib: { entry, formats: ['iife'], name: 'PathwayEmbed', fileName: () => fileName },
  rolldownOptions: { output: { comments: false } },
});

/** The modules that the `exports` of the package name: each element, with and without registration, and what needs none. */
function publicModules(): string[] {
  const elements = readdirSync('src/elements')
    .sort()
    .flatMap((tag) => [`src/elements/${tag}/${tag}.ts`, `src/elements/${tag}/${tag}.define.ts`]);
  return [
    ...elements,
    'src/model/index.ts',
    'src/plan/index.ts',
    'src/exporters/index.ts',
    'src/pathway-elements.ts',
  ].filter((path) => existsSync(path));
}

/** For Node: the command `pathway` with all that it needs, which therefore nobody has to install. */
const cli: BuildEnvironmentOptions = {
  ...shared,
  target: 'node20',
  outDir: 'dist/cli',
  license: { fileName: 'third-party-licenses.md' },
  lib: { entry: { pathway: 'src/cli/pathway.ts' }, formats: ['es'] },
  rolldownOptions: {
    platform: 'node',
    external: [...builtinModules, /^node:/],
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash:8].js',
      // Unminified, it would name in comments the paths that modules have on this machine.
      minify: true,
      comments: false,
    },
  },
};

/** The file that is the command can be run, as it stands or linked to. */
function executable(): Plugin {
  return {
    name: 'executable',
    writeBundle({ dir = '' }, bundle) {
      for (const { fileName, ...file } of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry) chmodSync(join(dir, fileName), 0o755);
      }
    },
  };
}

/** What stays a piece for the classic file too, because few readers need it. */
const besides =
  /\/(?:languages\/(?:ar|de)|exporters\/(?:calendar|markdown)|loader\/read-flawed|store\/compression|context\/advice|elements\/shared\/stay-in-sight)\.[jt]s$/;

/**
 * In one file nothing comes later: what the module would fetch is simply there. Left to itself, the bundler would wrap
 * every module that is reached by `import()` alone, for a moment that never comes, and list its exports by a `for … in`
 * that finds what a page has given all objects, too.
 */
function piecesInside(): Plugin {
  return {
    name: 'pieces-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/')) return null;
      const imports: string[] = [];
      const inside = code.replace(
        /(?<!typeof )\bimport\('([^']+)'\)/g,
        (dynamic, source: string) => {
          const file = join(dirname(id), source.replace(/\.js$/, '.ts'));
          if (besides.test(file)) return dynamic;
          const piece = `piece${String(imports.length)}`;
          const names = exportsOf(readFileSync(file, 'utf8'));
          imports.push(
            `import { ${names.map((name) => `${name} as ${piece}_${name}`).join()} } from '${source}';`,
          );
          return `Promise.resolve({ ${names.map((name) => `${name}: ${piece}_${name}`).join()} })`;
        },
      );
      return imports.length ? { code: imports.join('') + inside, map: null } : null;
    },
  };
}

/** The names that a module of ours exports, without its types. */
function exportsOf(code: string): string[] {
  return [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
}

/** Whether a piece in `dist/pieces` needs nothing of an entry, nor do those that it imports. */
function standsAlone(piece: string): boolean {
  const code = readFileSync(`dist/pieces/${piece}`, 'utf8');
  if (code.includes('pathway-elements/')) return false;
  return [...code.matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)].every(([, other = '']) =>
    standsAlone(other),
  );
}

/** The pieces that the classic file fetches are those of the module, which is built before it and lies beside it. */
function piecesBeside(): Plugin {
  return {
    name: 'pieces-beside',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.')) return null;
      const module = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!module || !besides.test(module.id)) return null;
      const name = module.id.replace(/.*\/|\.ts$/g, '');
      const piece = readdirSync('dist/pieces').find(
        (file) => file.startsWith(`${name}-`) && standsAlone(file),
      );
      if (!piece) throw new Error(`There is no piece "${name}" yet that stands alone.`);
      return { id: `./pieces/${piece}`, external: true };
    },
  };
}

const wordpressEditor = 'integrations/wordpress/dist/pathway-elements/editor';

/** A script of WordPress's editors, which take classic ones; what it needs of WordPress is on the page. */
const wordpressScript = (name: string): BuildEnvironmentOptions => ({
  ...alone(`integrations/wordpress/editor/${name}.ts`, `${name}.js`),
  outDir: wordpressEditor,
});

/** What WordPress's editors fetch once a guide is edited: the checks, and what makes a guide's words into HTML. */
const wordpressTools: BuildEnvironmentOptions = {
  ...shared,
  outDir: wordpressEditor,
  license: { fileName: 'third-party-licenses.md' },
  lib: { entry: { tools: 'integrations/wordpress/editor/tools.ts' }, formats: ['es'] },
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'tools/[name]-[hash:6].js',
      minify: true,
      comments: false,
    },
  },
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const builds: Record<
  string,
  { build: BuildEnvironmentOptions } & Pick<UserConfig, 'plugins' | 'define' | 'resolve'>
> = {
  module: {
    build: scriptModule,
    plugins: [
      leanLit(),
      minifyLiterals(),
      plainStyleSheets(),
      ownKeys(),
      // Before the next, which compares what all of it comes to.
      handOver(import.meta.dirname),
      compress({ isTight: true }),
    ],
  },
  'classic-pieces': { build: classicPieces, plugins: [minifyLiterals(), ownKeys(), compress()] },
  classic: {
    build: scriptClassic,
    plugins: [
      piecesBeside(),
      piecesInside(),
      leanLit(),
      minifyLiterals(),
      plainStyleSheets(),
      ownKeys(),
      compress({ isClassic: true }),
    ],
  },
  modules: { build: modules },
  cli: {
    build: cli,
    plugins: [executable()],
    // The latter is for what was written for CommonJS.
    define: { PATHWAY_VERSION: JSON.stringify(version), __filename: 'import.meta.filename' },
    resolve: {
      // What packages have for Node, where they have something else for browsers.
      conditions: ['node', 'module'],
      mainFields: ['module', 'main'],
      // The order of imports hangs on where modules are, and must not on where a link to their folder leads.
      preserveSymlinks: true,
    },
  },
  check: { build: checks },
  'wordpress-block': { build: wordpressScript('block') },
  'wordpress-classic': { build: wordpressScript('classic') },
  'wordpress-tools': { build: wordpressTools },
  embed: {
    build: alone('src/embed/embed.ts', 'embed.js'),
    plugins: [compress({ isClassic: true })],
  },
  'embed-host': {
    build: alone('src/embed/host.ts', 'embed-host.js'),
    plugins: [compress({ isTight: true, isClassic: true })],
  },
};

export default defineConfig(({ mode }) => {
  const chosen = builds[mode];
  if (!chosen)
    throw new Error(
      `Unknown mode "${mode}". Use --mode with one of: ${Object.keys(builds).join(', ')}`,
    );
  return { base: './', ...chosen };
});
