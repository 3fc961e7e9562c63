import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Manifest {
  readonly exports: Readonly<
    Record<
      string,
      string | { readonly types: string; readonly node?: string; readonly default?: string }
    >
  >;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const tags = readdirSync('src/elements').filter((tag) =>
  existsSync(`src/elements/${tag}/${tag}.define.ts`),
);

describe('the exports of the package', () => {
  for (const tag of tags) {
    it(`offer <${tag}> with and without registration`, () => {
      for (const name of [tag, `${tag}.define`]) {
        const target = exports[`./${name}.js`];
        const file = `./dist/modules/elements/${tag}/${name}`;
        assert.deepEqual(target, { types: `${file}.d.ts`, default: `${file}.js` });
      }
    });
  }

  it('give Node modules in place of the scripts for pages', () => {
    for (const script of ['./pathway-elements.js', './pathway-elements.iife.js']) {
      const target = exports[script];
      assert.ok(typeof target === 'object');
      // The first that applies is taken.
      assert.deepEqual(Object.keys(target), ['types', 'node', 'default']);
      assert.equal(target.node, './dist/modules/pathway-elements.js');
      assert.equal(target.default, `./dist/${script.slice(2)}`);
    }
  });

  it('name sources that exist', () => {
    const modules = Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? [] : [target.types]))
      // The types for JSX are made of the manifest.
      .filter((types) => types.startsWith('./dist/modules/'));
    const missing = modules
      .map((types) => types.replace('./dist/modules/', 'src/').replace(/\.d\.ts$/, '.ts'))
      .filter((source) => !existsSync(source));
    assert.deepEqual(missing, []);
  });
});
