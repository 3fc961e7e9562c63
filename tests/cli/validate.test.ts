import assert from 'node:assert/strict';
import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { flawed, run, temporaryFolder, text } from './support.js';

describe('pathway validate', () => {
  it('tells where a problem is, shows it, and how to mend it', async () => {
    const cwd = temporaryFolder({ 'a.json': flawed, 'b.json': text() });
    const { code, stdout, stderr } = await run(['validate', 'a.json', 'b.json'], { cwd });
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /^a\.json:11:17: error: difficulty should be .*"moderate".* but is "impossible"/,
    );
    assert.match(stdout, /^ {2}> 11 \| {3}"difficulty": "impossible"\n {7}\| +\^{12}$/m);
    assert.match(stdout, /^ {2}Fix: /m);
    assert.match(stdout, /\n1 error in 1 of 2 documents\.\n$/);
  });

  it('tells what was expected where the message does not', async () => {
    const cwd = temporaryFolder({ 'a.json': text({ faq: [{ question: 'Why?' }] }) });
    const { stdout } = await run(['validate', 'a.json'], { cwd });
    assert.match(stdout, /error: faq\[0\]\.answer is missing\./);
    assert.match(stdout, /^ {2}Expected: text or a list$/m);
  });

  it('ends with 0 where there are only notes, and says them unless asked not to', async () => {
    const cwd = temporaryFolder({ 'a.jsonc': `// mine\n${text()}`, 'b.json': `\uFEFF${text()}` });
    const loud = await run(['validate', '.'], { cwd });
    assert.equal(loud.code, 0);
    assert.match(loud.stdout, /a\.jsonc:1:1: info: /);
    assert.match(loud.stdout, /No problems in 2 documents\. 1 note\.\n$/);
    assert.deepEqual(await run(['validate', '--quiet', '.'], { cwd }), {
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('colours what a terminal shows, or what it is told to', async () => {
    const cwd = temporaryFolder({ 'a.json': flawed });
    const coloured = await run(['validate', 'a.json'], { cwd, env: { FORCE_COLOR: '1' } });
    assert.ok(coloured.stdout.includes('\u001b[31merror'));
    const env = { FORCE_COLOR: '1', NO_COLOR: '1' };
    assert.ok(!(await run(['validate', 'a.json'], { cwd, env })).stdout.includes('\u001b'));
    // As build servers set it; some libraries colour there.
    const onServer = await run(['validate', 'a.json'], { cwd, env: { CI: 'true' } });
    assert.ok(!onServer.stdout.includes('\u001b'));
  });

  it('lets no document move the cursor or order a build server about', async () => {
    const hostile = '\u001b[2J\u009b1m\u202e##[error]x\n::error::x';
    const cwd = temporaryFolder({
      'a.json': text({ difficulty: hostile }).replaceAll('\\u001b', '\u001b'),
      '::error::b.json': flawed,
    });
    const args = ['validate', 'a.json', '::error::b.json', '--format'];
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const { stdout } = await run([...args, format], { cwd, env: { FORCE_COLOR: '0' } });
      assert.match(stdout, /impossible/);
      assert.doesNotMatch(stdout, /(?!\n)\p{Cc}|\p{Bidi_Control}/u);
      if (format === 'json' || format === 'sarif') continue;
      assert.doesNotMatch(stdout, /##\[/);
      const orders = stdout.match(/^\s*::.*/gm) ?? [];
      assert.equal(orders.length, format === 'github' ? stdout.split('\n').length - 2 : 0);
      for (const order of orders) assert.match(order, /^::error file=.*,title=[\w-]+::/);
    }
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['validate', '-'], { input: flawed });
    assert.equal(code, 1);
    assert.match(stdout, /^<stdin>:11:17: error: /);
  });
});

describe('pathway validate --fix', () => {
  it('mends a file through a link, keeps its rights, and reports what remains', async () => {
    const broken = text({
      sumary: 'Short.',
      difficulty: 'impossible',
      roadmap: [{ title: 'One', weeks: 4, tasks: ['Read'] }],
    });
    const cwd = temporaryFolder({ 'real/a.json': broken, 'package.json': '{ "sumary": 1 }' });
    chmodSync(join(cwd, 'real/a.json'), 0o640);
    symlinkSync('real/a.json', join(cwd, 'a.json'));
    const { code, stdout } = await run(['validate', '--fix', 'a.json', '.'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^a\.json: mended: sumary is now called "summary"\.$/m);
    assert.match(stdout, /error: difficulty should be/);
    const mended = JSON.parse(readFileSync(join(cwd, 'real/a.json'), 'utf8')) as {
      summary: string;
      roadmap: { id: string; tasks: { id: string }[] }[];
    };
    assert.equal(mended.summary, 'Short.');
    assert.ok(mended.roadmap[0]!.id && mended.roadmap[0]!.tasks[0]!.id);
    assert.equal(statSync(join(cwd, 'real/a.json')).mode & 0o777, 0o640);
    assert.equal(readFileSync(join(cwd, 'package.json'), 'utf8'), '{ "sumary": 1 }');
    assert.deepEqual(readdirSync(join(cwd, 'real')), ['a.json']);

    const before = statSync(join(cwd, 'real/a.json')).mtimeMs;
    const again = await run(['validate', '--fix', 'a.json'], { cwd });
    assert.doesNotMatch(again.stdout, /mended/);
    assert.equal(statSync(join(cwd, 'real/a.json')).mtimeMs, before);
  });

  it('is a filter for standard input', async () => {
    const input = text({ sumary: 'Short.' });
    const { code, stdout, stderr } = await run(['validate', '--fix', '-'], { input });
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as { summary: string }).summary, 'Short.');
    assert.match(stderr, /<stdin>: mended: sumary/);
    const same = await run(['validate', '--fix', '-', '-q'], { input: text() });
    assert.deepEqual(same, { code: 0, stdout: text(), stderr: '' });
  });

  it('refuses what it cannot write', async (test) => {
    const cwd = temporaryFolder({ 'a.json': text({ sumary: 'Short.' }) });
    const { code, stderr } = await run(['validate', '--fix', 'https://example.org/a.json'], {
      cwd,
    });
    assert.equal(code, 2);
    assert.match(stderr, /“https:\/\/example\.org\/a\.json” cannot be mended where it is\./);
    if (process.getuid?.() === 0) {
      test.diagnostic('The superuser may write everything.');
      return;
    }
    chmodSync(join(cwd, 'a.json'), 0o444);
    const locked = await run(['validate', '--fix', 'a.json'], { cwd });
    assert.equal(locked.code, 2);
    assert.match(locked.stderr, /“a\.json” may not be written\./);
  });

  it('keeps the syntax that the author writes in', async () => {
    const yaml =
      'version: 1 # first\nid: a-b\nfrom: { title: A }\nto: { title: B }\ntitle: T\nsumary: S\n';
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.yaml'), yaml);
    const { code } = await run(['validate', '--fix', 'a.yaml'], { cwd });
    assert.equal(code, 0);
    assert.equal(readFileSync(join(cwd, 'a.yaml'), 'utf8'), yaml.replace('sumary', 'summary'));
  });
});
