/** The package as it is published: packed, unpacked, and installed in a folder of a project that uses it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Packed {
  /** Of the tarball. */
  readonly file: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Of a project that has it installed, with all that it and the tests need beside it. */
  readonly project: string;
  readonly remove: () => void;
}

/** What stands beside the package: what it depends on, and the frameworks that its types know. */
const BESIDE = ['lit', '@lit/context', 'zod', '@types/react', 'preact', 'solid-js'];

/** Packs what has been built; nothing is built for it. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'pathway-elements-packed-'));
  const [told] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as (Omit<Packed, 'file' | 'project' | 'remove'> & { readonly filename: string })[];
  const { filename, size, unpackedSize, files } = told!;
  const file = join(folder, filename);
  const project = join(folder, 'project');
  const installed = join(project, 'node_modules/pathway-elements');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', installed, '--strip-components=1']);
  for (const name of BESIDE) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  return {
    file,
    size,
    unpackedSize,
    files,
    project,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The exports of the package, as `package.json` has them. */
export const packageExports = (): Readonly<Record<string, string | Record<string, string>>> =>
  (
    JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: ReturnType<typeof packageExports>;
    }
  ).exports;
