/**
 * Builds everything that the package publishes: the two script-tag files with their pieces, the modules for
 * bundlers with their types, the style sheet of static content, the page for frames with its helper, what serves authors
 * (the checks, the command and the JSON Schema), the custom elements manifest with what editors and frameworks take from
 * it, the hashes of what pages load, and the WordPress plugin.
 *
 * Usage: npm run build [-- --skip-size]
 */
import { appendFileSync, copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeIntegrity } from './support/integrity.mjs';
import { root, run } from './support/run.mjs';

const vite = (/** @type {string} */ mode) => [
  'vite',
  'build',
  '--mode',
  mode,
  '--logLevel',
  'warn',
];

/** @type {[title: string, command: string[]][]} */
const steps = [
  ['dist/pathway-elements.js', vite('module')],
  ['dist/pieces of the classic file', vite('classic-pieces')],
  ['dist/pathway-elements.iife.js', vite('classic')],
  ['dist/modules', vite('modules')],
  ['dist/check.js and dist/snippet.js', vite('check')],
  ['dist/embed.js', vite('embed')],
  ['dist/embed-host.js', vite('embed-host')],
  ['dist/cli', vite('cli')],
  ['dist/pathway.schema.json', ['tsx', 'scripts/schema.ts']],
  ['dist/pathway-elements.css', ['tsx', 'scripts/static-styles.ts']],
  ['types in dist/modules', ['tsc', '--project', 'tsconfig.build.json']],
  [
    'custom-elements.json',
    [
      'custom-elements-manifest',
      'analyze',
      '--quiet',
      '--config',
      'custom-elements-manifest.config.mjs',
    ],
  ],
  ['data for editors and types for JSX', ['node', 'scripts/editor-data.mjs']],
  ['no types that nobody reaches', ['node', 'scripts/prune-types.mjs']],
];
if (!process.argv.includes('--skip-size')) steps.push(['sizes', ['node', 'scripts/size.mjs']]);

/** The icons are in the sources, where the bundler sees no package that they come from. */
function addIconLicence() {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/lucide-static/package.json'), 'utf8'),
  );
  const licence = readFileSync(join(root, 'node_modules/lucide-static/LICENSE'), 'utf8');
  appendFileSync(
    join(root, 'dist/third-party-licenses.md'),
    `\n## lucide-static - ${version} (ISC)\n\n${licence}`,
  );
}

/** The page in a frame is served as it is written. */
function copyEmbed() {
  for (const file of ['embed.html', 'embed.css'])
    copyFileSync(join(root, 'src/embed', file), join(root, 'dist', file));
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const [title, [command = '', ...args]] of steps) {
  console.log(`Building ${title}`);
  const code = await run(command, args);
  if (code !== 0) {
    console.error(`The build failed at: ${title}`);
    process.exit(code);
  }
}
addIconLicence();
copyEmbed();
// The last of all in `dist`: whoever changes a file after it makes its hash wrong.
writeIntegrity(join(root, 'dist'));

console.log('Building the WordPress plugin');
process.exitCode = await run('node', ['scripts/wordpress.mjs']);
