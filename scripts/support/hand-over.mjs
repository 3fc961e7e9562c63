import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const ENTRY = 'pathway-elements.js';

/** What a build is made of, besides the packages that the lockfile names. */
const sources = ['package-lock.json', 'vite.config.ts', 'scripts/support', 'src'];

/** What serves authors is in no file that the entry shares anything with. */
const isForAuthors = /^src[\\/](?:check|cli|embed|lint|schema)[\\/]/;

/**
 * @typedef {object} Declaration - as ESTree has it
 * @property {string} type
 * @property {number} start
 * @property {number} end
 * @property {{ value: unknown } | null} [source]
 * @property {{ local: { name: string }, imported?: { name: string }, exported?: { name: string } }[]} [specifiers]
 */

/**
 * A Vite plugin: the entry hands its pieces what they share with it in a place on the page that is this build's alone.
 * Were it imported, a page that loads the entry as `pathway-elements.js?ver=1` would fetch and run it once more, without
 * its `integrity` and, where trusted types are demanded, in vain.
 *
 * @param {string} root - the folder of the project
 * @returns {import('vite').Plugin}
 */
export function handOver(root) {
  const build = buildId(root);
  const place = `globalThis[Symbol.for("pathway-elements/${build}")]`;
  return {
    name: 'hand-over',
    // The pieces of another build take other things by the same letters: so their names must differ, too.
    augmentChunkHash: () => build,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code, fileName } = chunk;
          const isEntry = fileName === ENTRY;
          const declaration = /** @type {Declaration[]} */ (
            /** @type {unknown} */ (this.parse(code).body)
          ).find(({ type, source }) =>
            isEntry ? type === 'ExportNamedDeclaration' : source?.value === `../${ENTRY}`,
          );
          if (!declaration) continue;
          const names = (declaration.specifiers ?? []).map(({ local, imported, exported }) =>
            [(exported ?? imported)?.name, local.name].join(':'),
          );
          const handed = isEntry
            ? // The first copy stands, as its elements do.
              `${place}??={${names.join()}};`
            : `const{${names.join()}}=${place};`;
          chunk.code = code.slice(0, declaration.start) + handed + code.slice(declaration.end);
        }
      },
    },
  };
}

/** @param {string} root - from the same sources and packages, always the same comes */
function buildId(root) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(root, source);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .map((file) => join(path, file))
          .filter((file) => statSync(file).isFile())
          .sort()
      : [path];
    for (const file of files) {
      if (!isForAuthors.test(relative(root, file))) hash.update(readFileSync(file));
    }
  }
  return hash.digest('base64url').slice(0, 6);
}
