import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ended, flawed, run, serve, start, temporaryFolder } from './support.js';

const isWindows = process.platform === 'win32';

describe('the process', () => {
  it('ends quietly when nobody reads on', { skip: isWindows }, async () => {
    const names = Array.from({ length: 400 }, (_, index) => `${String(index)}.json`);
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, flawed])));
    const { code, stdout, stderr } = await run(['validate', '.'], {
      cwd,
      shell: '"$@" | head -1; exit ${PIPESTATUS[0]}',
    });
    assert.equal(stderr, '');
    assert.match(stdout, /^0\.json:.*\n$/);
    assert.equal(code, 141);
  });

  it('says that the output could not be written', { skip: !existsSync('/dev/full') }, async () => {
    const cwd = temporaryFolder({ 'a.json': flawed });
    const { code, stderr } = await run(['validate', 'a.json'], { cwd, shell: '"$@" > /dev/full' });
    assert.equal(code, 2);
    assert.match(stderr, /^pathway: The output could not be written: ENOSPC/);
  });

  it('writes all of a long report before it ends', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `${String(index)}.json`);
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, flawed])));
    const { code, stdout } = await run(['validate', '--json', '.'], { cwd });
    assert.equal(code, 1);
    assert.equal((JSON.parse(stdout) as { files: unknown[] }).files.length, 100);
  });

  it('stops at once by Ctrl-C, and leaves nothing behind', { skip: isWindows }, async () => {
    const cwd = temporaryFolder({ 'a.json': flawed });
    const silent = await serve(() => child.kill('SIGINT'));
    const child = start(['validate', 'a.json', silent], { cwd });
    const { code, stdout, stderr } = await ended(child);
    assert.equal(code, 130);
    assert.equal(stderr, '');
    assert.match(stdout, /^a\.json:11:17: error/);
    assert.deepEqual(readdirSync(cwd), ['a.json']);
  });

  it('stops while it waits for standard input', { skip: isWindows }, async () => {
    const cwd = temporaryFolder({ 'a.json': flawed });
    const child = start(['validate', '--fix', 'a.json', '-'], { cwd });
    child.stdin!.write('{');
    await once(child.stderr!, 'data');
    child.kill('SIGTERM');
    assert.equal((await ended(child)).code, 143);
  });
});
