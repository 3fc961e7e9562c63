import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { writeIntegrity } from '../../scripts/support/integrity.mjs';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

const read = <Content>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Content;
const dependencies = Object.keys(read<Package>('package.json').dependencies);

const { '': _project, ...locked } = read<{ packages: Record<string, Locked> }>(
  'package-lock.json',
).packages;

/** The paths of what the lockfile has for which something holds. */
const lockedWhere = (holds: (entry: Locked) => boolean) =>
  Object.keys(locked).filter((path) => holds(locked[path]!));

describe('the dependencies of the package', () => {
  it('are the few that the elements need', () => {
    assert.deepEqual(dependencies, ['@lit/context', 'lit', 'zod']);
  });

  it('are all that the sources import, but for what is bundled for authors', () => {
    const sources = readdirSync('src', { recursive: true }).map(String);
    const imported = sources
      .filter((path) => path.endsWith('.ts') && !/^(?:check|cli|lint|render)\//.test(path))
      .flatMap((path) => ts.preProcessFile(readFileSync(join('src', path), 'utf8')).importedFiles)
      .map(({ fileName }) => fileName)
      .filter((name) => !name.startsWith('.'))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]);
    assert.deepEqual([...new Set(imported)].sort(), dependencies);
  });

  it('run nothing when they are installed, nor does what they bring', () => {
    const published = lockedWhere(({ dev, devOptional }) => !dev && !devOptional);
    for (const name of dependencies) assert.ok(published.includes(`node_modules/${name}`), name);
    assert.deepEqual(
      published.filter((path) => locked[path]!.hasInstallScript),
      [],
    );
  });
});

describe('the lockfile', () => {
  it('pins everything by its version and its hash', () => {
    assert.ok(Object.keys(locked).length > dependencies.length);
    assert.deepEqual(
      lockedWhere(
        ({ version, integrity, link }) =>
          link === true || !version || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
      ),
      [],
    );
  });

  it('names no address to download from', () => {
    assert.deepEqual(
      lockedWhere(({ resolved }) => resolved !== undefined),
      [],
    );
  });
});

describe('integrity.json', () => {
  it('has the hash of each file that a page may load, in the order of their names', () => {
    const dist = mkdtempSync(join(tmpdir(), 'pathway-elements-'));
    try {
      for (const folder of ['check', 'modules', 'pieces']) mkdirSync(join(dist, folder));
      const abc = [
        'pathway-elements.js',
        'pieces/b-2.js',
        'pieces/a-1.js',
        'check/c-3.js',
        'look.css',
      ];
      for (const file of [...abc, 'modules/store.js', 'third-party-licenses.md'])
        writeFileSync(join(dist, file), 'abc');
      writeIntegrity(dist);
      // The example of FIPS 180 for SHA-384.
      const hash = 'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn';
      assert.deepEqual(
        Object.entries(read<Record<string, string>>(join(dist, 'integrity.json'))),
        abc.sort().map((file) => [file, hash]),
      );
    } finally {
      rmSync(dist, { recursive: true, force: true });
    }
  });
});
