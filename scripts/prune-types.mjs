/**
 * Takes away the declarations that no export of the package leads to, so that it holds only what its users' compilers
 * read; and fails where one of those does not stand on its own.
 *
 * Usage: node scripts/prune-types.mjs (the build runs it)
 */
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { root } from './support/run.mjs';

/** @type {{ exports: Record<string, string | { types: string }> }} */
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? [] : [resolve(root, target.types)],
);
const program = ts.createProgram(entries, {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  noEmit: true,
  strict: true,
  // Types that come with others, such as those of frameworks, are not ours to check.
  skipLibCheck: false,
});

const modules = join(root, 'dist/modules');
const ours = program
  .getSourceFiles()
  .filter(({ fileName }) => resolve(fileName).startsWith(join(root, 'dist')));
const problems = ours.flatMap((file) => [
  ...program.getSyntacticDiagnostics(file),
  ...program.getSemanticDiagnostics(file),
]);
if (problems.length > 0) {
  console.error(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}

const reached = new Set(ours.map(({ fileName }) => resolve(fileName)));
const isReached = (/** @type {string} */ file) => !file.endsWith('.d.ts') || reached.has(file);

/** @param {string} folder - is taken away, too, where nothing is left in it */
function prune(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) prune(path);
    else if (!isReached(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
prune(modules);
