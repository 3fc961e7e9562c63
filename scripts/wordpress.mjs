/**
 * Puts the WordPress plugin together, as a folder and as the zip that WordPress takes: what `integrations/wordpress` holds,
 * the editor's scripts, and the files of the kit that pages load. A step of `npm run build`.
 *
 * Usage: node scripts/wordpress.mjs (after the kit has been built)
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';
import { root, run } from './support/run.mjs';

const sources = join(root, 'integrations/wordpress');
const made = join(sources, 'dist');
const plugin = join(made, 'pathway-elements');

/** Of the kit, what pages load. */
const KIT = ['pathway-elements.js', 'pathway-elements.css', 'pieces', 'third-party-licenses.md'];

/** A zip holds local times, and no time zone; with this one, it is the same wherever it is made. */
const TIME = new Date(2020, 0, 1);

/** @param {string} folder @returns {string[]} the files in it, in an order that is everywhere the same */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * What WordPress asks of a script, beside it as WordPress's own tools write it; its version changes with any of the files.
 *
 * @param {string} path - of the script, in the plugin and without its ending
 * @param {string[]} files - that belong to it
 * @param {string[]} [dependencies] - handles of WordPress's scripts
 */
function writeAsset(path, files, dependencies = []) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(plugin, file)));
  const list = dependencies.map((name) => `'${name}'`).join(', ');
  writeFileSync(
    join(plugin, `${path}.asset.php`),
    `<?php return array( 'dependencies' => array( ${list} ), 'release' => '${version}', 'version' => '${version}-${hash.digest('hex').slice(0, 8)}' );\n`,
  );
}

rmSync(made, { recursive: true, force: true });
for (const name of ['block', 'classic', 'tools']) {
  const code = await run('vite', ['build', '--mode', `wordpress-${name}`, '--logLevel', 'error']);
  if (code !== 0) process.exit(code);
}

for (const name of ['pathway-elements.php', 'uninstall.php', 'readme.txt', 'includes', 'block'])
  cpSync(join(sources, name), join(plugin, name), { recursive: true });
cpSync(join(sources, 'editor/editor.css'), join(plugin, 'editor/editor.css'));
cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));
for (const name of KIT)
  cpSync(join(root, 'dist', name), join(plugin, 'kit', name), { recursive: true });

const editorFiles = filesIn(join(plugin, 'editor')).map((name) => `editor/${name}`);
writeAsset('kit/pathway-elements', ['kit/pathway-elements.js', 'kit/pathway-elements.css']);
writeAsset('editor/block', editorFiles, [
  'wp-block-editor',
  'wp-blocks',
  'wp-components',
  'wp-data',
  'wp-element',
  'wp-i18n',
]);
writeAsset('editor/classic', editorFiles, ['media-editor', 'mce-view', 'wp-i18n']);

const entries = filesIn(plugin).map((name) => [
  `pathway-elements/${name.split(sep).join('/')}`,
  readFileSync(join(plugin, name)),
]);
writeFileSync(
  join(made, 'pathway-elements.zip'),
  zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME }),
);
