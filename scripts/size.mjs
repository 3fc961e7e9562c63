/**
 * Prints what a reader downloads, and fails when it is more than was promised.
 *
 * Usage: npm run size (after a build)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { root } from './support/run.mjs';

/** Ceilings in bytes after brotli; 1 kB is 1000 bytes. */
const CEILINGS = {
  /** `dist/pathway-elements.js` with everything that it imports statically. */
  module: 23_950,
  /** `dist/pathway-elements.iife.js`, which holds everything. */
  classic: 48_000,
  /** `dist/pathway-elements.css`, for pages with static content. */
  styles: 6_000,
  /** Each file that loads when asked for, but for the next. */
  piece: 8_000,
  /** What all that shows of the reader's own has in common. */
  reading: 13_750,
  /** `dist/embed-host.js`, on pages that show a guide in a frame. */
  helper: 1_000,
};

/**
 * @typedef {{ label: string, files: string[], ceiling: number }} Download - files that are fetched together
 * @typedef {{ raw: number, gzip: number, brotli: number }} Bytes
 */

const dist = join(root, 'dist');
const moduleEntry = join(dist, 'pathway-elements.js');
const classicEntry = join(dist, 'pathway-elements.iife.js');
const styleSheet = join(dist, 'pathway-elements.css');
const helper = join(dist, 'embed-host.js');

/**
 * @param {string} file - path of an ES module
 * @param {Set<string>} [found] - the modules met so far
 * @returns {string[]} the module and all that it imports statically, each once
 */
function withStaticImports(file, found = new Set()) {
  if (found.has(file)) return [];
  found.add(file);
  for (const node of parseAst(readFileSync(file, 'utf8')).body) {
    if ('source' in node && node.source)
      withStaticImports(join(dirname(file), String(node.source.value)), found);
  }
  return [...found];
}

/** @returns {Download[]} the downloads that have a ceiling */
function downloads() {
  const moduleFiles = withStaticImports(moduleEntry);
  const pieces = join(dist, 'pieces');
  const lazyFiles = existsSync(pieces)
    ? readdirSync(pieces)
        .map((name) => join(pieces, name))
        .filter((file) => !moduleFiles.includes(file))
    : [];
  const shared = moduleFiles.length > 1 ? ` and ${moduleFiles.length - 1} shared` : '';
  return [
    {
      label: `${relative(root, moduleEntry)}${shared}`,
      files: moduleFiles,
      ceiling: CEILINGS.module,
    },
    { label: relative(root, classicEntry), files: [classicEntry], ceiling: CEILINGS.classic },
    { label: relative(root, styleSheet), files: [styleSheet], ceiling: CEILINGS.styles },
    { label: relative(root, helper), files: [helper], ceiling: CEILINGS.helper },
    ...lazyFiles.map((file) => ({
      label: relative(root, file),
      files: [file],
      ceiling: basename(file).startsWith('reading-') ? CEILINGS.reading : CEILINGS.piece,
    })),
  ];
}

/**
 * @param {readonly string[]} files - compressed one by one, as a server sends them
 * @returns {Bytes}
 */
function measure(files) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const content = readFileSync(file);
    total.raw += content.length;
    total.gzip += gzipSync(content, { level: 9 }).length;
    total.brotli += brotliCompressSync(content).length;
  }
  return total;
}

/** @param {readonly (string | number)[][]} rows - the first one holds the headings */
function printTable(rows) {
  const text = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
  );
  const widths =
    text[0]?.map((_, column) => Math.max(...text.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of text) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
}

for (const entry of [moduleEntry, classicEntry, helper]) {
  if (existsSync(entry)) continue;
  console.error(`${relative(root, entry)} is missing: run "npm run build" first.`);
  process.exit(1);
}

const measured = downloads().map((download) => ({ ...download, ...measure(download.files) }));
printTable([
  ['file', 'bytes', 'gzip', 'brotli', 'ceiling'],
  ...measured.map(({ label, raw, gzip, brotli, ceiling }) => [label, raw, gzip, brotli, ceiling]),
]);
for (const { label, brotli, ceiling } of measured.filter(
  (download) => download.brotli > download.ceiling,
)) {
  console.error(
    `${label} is ${brotli - ceiling} bytes over its ceiling of ${ceiling} bytes (brotli).`,
  );
  process.exitCode = 1;
}
