/** Copies of the examples in folders of their own, and what they are built with. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programInPath } from '../../../scripts/support/programs.mjs';
import { installDebianPackages } from '../../../scripts/support/debian.mjs';

const execute = promisify(execFile);

export interface Project {
  readonly folder: string;
  /** Runs a program in it. @throws with all that it said, where it fails */
  readonly run: (program: string, ...args: string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** @param example - folder in `examples` */
export async function copyOf(example: string): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), `pathway-${example}-`));
  await cp(join('examples', example), folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|dist|_site|hugo[\\/]public)$/.test(path),
  });
  return {
    folder,
    run: (program, ...args) => runIn(folder, program, ...args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** How long a program may take, in milliseconds: a registry that hangs is told of. */
const PATIENCE = 600_000;

export async function runIn(folder: string, program: string, ...args: string[]): Promise<string> {
  try {
    const { stdout, stderr } = await execute(program, args, {
      cwd: folder,
      timeout: PATIENCE,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, CI: 'true', NODE_ENV: undefined, NODE_OPTIONS: undefined },
    });
    return stdout + stderr;
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message,
    } = error as Error & {
      stdout?: string;
      stderr?: string;
    };
    throw new Error(`${message}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * Installs what an example's lockfile names, and beside it the package as it would be published. The lockfile has all but
 * the package itself, which is no more than built when this runs.
 */
export async function install(project: Project): Promise<void> {
  await project.run('npm', 'pkg', 'delete', 'dependencies.pathway-elements');
  await project.run('npm', 'ci', '--no-audit', '--no-fund');
  await project.run('npm', 'install', '--no-save', '--no-audit', '--no-fund', await tarball());
}

let packed: Promise<string> | undefined;

/** @returns the file that `npm publish` would send: that of `npm run test:hosts`, or one of this test's own */
const tarball = (): Promise<string> => {
  packed ??= process.env.PATHWAY_TARBALL
    ? Promise.resolve(process.env.PATHWAY_TARBALL)
    : mkdtemp(join(tmpdir(), 'pathway-packed-')).then(async (folder) => {
        const told = await runIn(
          '.',
          'npm',
          'pack',
          '--ignore-scripts',
          '--json',
          '--pack-destination',
          folder,
        );
        process.once('exit', () => {
          rmSync(folder, { recursive: true });
        });
        const [{ filename }] = JSON.parse(told.slice(told.indexOf('['))) as [{ filename: string }];
        return join(folder, filename);
      });
  return packed;
};

/**
 * A program that is not npm's, installed with Debian's packages where it is missing.
 * @returns its path
 * @throws where it is missing and can't be installed: a host that can't be tried has failed
 */
export function need(program: string, ...packages: string[]): string {
  const found = programInPath([program]);
  if (found) return found;
  installDebianPackages(program, packages);
  const installed = programInPath([program]);
  if (!installed)
    throw new Error(
      `There is no ${program} here. Install it (Debian has it in ${packages.join(', ')}) and try again.`,
    );
  return installed;
}
