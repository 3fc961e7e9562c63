import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readConfig } from '../../src/cli/config.js';
import { run, serve, temporaryFolder, text } from './support.js';

const rules = [
  { id: 'figure-date' },
  { id: 'sentence-length', options: { most: { default: 30, description: 'words' } } },
];

const complaints = (config: unknown): string[] =>
  readConfig(typeof config === 'string' ? config : JSON.stringify(config), rules).problems.map(
    ({ line, column, message }) => `${String(line)}:${String(column)}: ${message}`,
  );

describe('a configuration', () => {
  it('may have comments, and sets rules and their options', () => {
    const { config, problems } = readConfig(
      `\uFEFF// ours
      {
        "$schema": "x",
        "rules": { "figure-date": "off", "sentence-length": { "severity": "info", "most": 40 } },
        "ignore": ["drafts/**"], // not yet
      }`,
      rules,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(JSON.parse(JSON.stringify(config)), {
      rules: { 'figure-date': 'off', 'sentence-length': { severity: 'info', most: 40 } },
      ignore: ['drafts/**'],
    });
  });

  it('is refused with what is wrong in it, and where', () => {
    assert.deepEqual(complaints('{\n  "rule": {}\n}'), [
      '2:3: There is no setting "rule". Did you mean "rules"?',
    ]);
    assert.deepEqual(complaints({ rules: { 'figure-dates': 'off', x: 'off' } }), [
      '1:11: There is no rule "figure-dates". Did you mean "figure-date"?',
      '1:32: There is no rule "x". There are "figure-date", "sentence-length".',
    ]);
    assert.deepEqual(complaints({ rules: { 'figure-date': 'eror' } }), [
      '1:25: "figure-date" should be one of "off", "info", "warning", "error", or an object with "severity" and the rule\'s options, but is "eror".',
    ]);
    assert.deepEqual(
      complaints({ rules: { 'sentence-length': { severity: 1, mots: 2, most: '3' } } }),
      [
        '1:41: "severity" should be one of "off", "info", "warning", "error", but is 1.',
        '1:43: The rule "sentence-length" has no option "mots". Did you mean "most"?',
        '1:59: "most" should be a number, but is "3".',
      ],
    );
    assert.deepEqual(complaints({ rules: [], ignore: 'x' }), [
      '1:10: "rules" should be an object, but is an empty list.',
      '1:22: "ignore" should be a list of patterns, but is "x".',
    ]);
    assert.deepEqual(complaints({ ignore: ['', 1] }), [
      '1:12: A pattern should be a text, such as "drafts/**", but is "".',
      '1:15: A pattern should be a text, such as "drafts/**", but is 1.',
    ]);
    for (const broken of ['', '[]', '{ "rules": ', '1']) {
      assert.equal(complaints(broken).length, 1, broken);
    }
  });
});

const undated = text({ salary: { change: 30 } });

describe('pathway lint', () => {
  it('says what the rules say, and why', async () => {
    const cwd = temporaryFolder({ 'a.json': undated });
    const { code, stdout } = await run(['lint', 'a.json'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^a\.json:\d+:3: warning: .*\(figure-date at salary\)$/m);
    assert.match(stdout, /^ {2}Why: /m);
    assert.equal((await run(['validate', 'a.json'], { cwd })).code, 0);
  });

  it('names with each finding what silences it in the document', async () => {
    const cwd = temporaryFolder({ 'a.json': undated });
    const { stdout } = await run(['lint', 'a.json'], { cwd });
    const lint = [...stdout.matchAll(/\(([\w-]+) at (.+)\)$/gm)].map(([, ignore, at]) => ({
      ignore,
      at,
    }));
    assert.equal(lint.length, 3);
    const silent = text({ salary: { change: 30 }, lint });
    const { code, stdout: said } = await run(['lint', '-'], { input: silent });
    assert.equal(code, 0);
    assert.equal(said, 'No problems in 1 document.\n');
  });

  it('asks the nearest configuration, or the one that is named', async () => {
    const off =
      '{ "rules": { "figure-date": "off", "figure-source": "info" }, "ignore": ["drafts"] }';
    const cwd = temporaryFolder({
      'a.json': undated,
      'quiet/pathway.config.json': off,
      'quiet/in/b.json': undated,
      'quiet/drafts/c.json': undated,
      'wrong/pathway.config.json': '{ "rules": { "figure-dat": "off" } }',
      'wrong/d.json': undated,
      'wrong/e.json': undated,
    });
    const { code, stdout, stderr } = await run(['lint', '.'], { cwd });
    assert.equal(code, 2);
    assert.match(stdout, /^a\.json.*\(figure-date at salary\)$/m);
    assert.doesNotMatch(stdout, /b\.json.*\(figure-date\b/m);
    assert.match(stdout, /b\.json.*info.*\(figure-source at salary\)$/m);
    assert.doesNotMatch(stdout, /[cde]\.json/);
    assert.match(
      stderr,
      /pathway\.config\.json:1:14: There is no rule "figure-dat"\. Did you mean "figure-date"\?/,
    );
    assert.equal(stderr.match(/There is no rule/g)?.length, 1);
    assert.match(stdout, /2 documents.*3 other files left out/);

    const named = await run(['lint', '--config', 'quiet/pathway.config.json', 'a.json'], { cwd });
    assert.doesNotMatch(named.stdout, /\(figure-date\b/);
    const missing = await run(['lint', '--config', 'none.json', 'a.json'], { cwd });
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /The configuration “none\.json” does not exist\./);
  });

  it('tries the links when asked to, and keeps the answers', async () => {
    const asked: string[] = [];
    const address = await serve(({ url = '', method = '' }, response) => {
      asked.push(`${method} ${url}`);
      response.writeHead(url === '/gone' ? 404 : url === '/closed' ? 403 : 200).end();
    });
    const resources = ['/gone', '/closed', '/there', '/there#part'].map((path, index) => ({
      title: `Book ${String(index)}`,
      kind: 'book',
      url: address + path,
    }));
    const cwd = temporaryFolder({
      'a.json': text({ roadmap: [{ title: 'One', weeks: 4, tasks: ['Read'], resources }] }),
    });
    const env = { XDG_CACHE_HOME: join(cwd, 'cache'), LOCALAPPDATA: join(cwd, 'cache'), HOME: cwd };
    const args = ['lint', '--check-links', 'a.json'];
    const { code, stdout, stderr } = await run(args, { cwd, env });
    assert.equal(code, 1);
    assert.equal(stdout.match(/HTTP status 404/g)?.length, 1);
    assert.ok(stderr.includes(`could not check ${address}/closed: HTTP status 403.`), stderr);
    assert.deepEqual(asked.toSorted(), [
      'GET /closed',
      'GET /gone',
      'HEAD /closed',
      'HEAD /gone',
      'HEAD /there',
    ]);
    if (process.platform === 'linux') {
      assert.match(readFileSync(join(cwd, 'cache/pathway-elements/links.json'), 'utf8'), /\/gone/);
    }

    asked.length = 0;
    const again = await run(args, { cwd, env });
    assert.match(again.stdout, /HTTP status 404/);
    assert.deepEqual(asked, ['HEAD /closed', 'GET /closed']);
    asked.length = 0;
    await run([...args, '--no-cache', '--quiet'], { cwd, env });
    assert.equal(asked.length, 5);
  });
});
