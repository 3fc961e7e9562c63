import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder, text } from './support.js';

const files = readdirSync('dist/cli', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.js'));

describe('the built command', () => {
  it('needs nothing that has to be installed', () => {
    for (const file of files) {
      const code = readFileSync(join('dist/cli', file), 'utf8');
      const imported = code.matchAll(
        /^(?:import|export)\b[^;]*?["']([^"']+)["'];$|\bimport\("([^"]+)"\)/gm,
      );
      for (const [, statically, dynamically] of imported) {
        const name = statically ?? dynamically ?? '';
        assert.ok(
          /^(?:\.|node:)/.test(name) || builtinModules.includes(name),
          `${file} imports ${name}`,
        );
      }
    }
  });

  it('runs wherever the folder is copied to', () => {
    const cwd = temporaryFolder({ 'a.json': text({ sumary: 'x' }) });
    cpSync('dist', join(cwd, 'copy'), { recursive: true });
    const pathway = (...args: string[]) =>
      execFileSync(process.execPath, [join(cwd, 'copy/cli/pathway.js'), ...args], {
        cwd,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(pathway('--version'), `${version}\n`);
    assert.match(pathway('validate', '--fix', 'a.json'), /mended[^]*No problems in 1 document/);
    assert.match(pathway('lint', '--format', 'sarif', '*.json'), /"version":"2\.1\.0"/);
    assert.match(pathway('schema'), /"\$schema"/);
    assert.equal(pathway('convert', 'a.json'), text({ summary: 'x' }));
    assert.match(
      pathway('export', 'a.json', '-f', 'markdown', '--lang', 'de'),
      /\n\nVon Potter zu /,
    );
  });

  it('is a program', { skip: process.platform === 'win32' }, () => {
    assert.ok(statSync('dist/cli/pathway.js').mode & 0o111);
    assert.match(readFileSync('dist/cli/pathway.js', 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});
