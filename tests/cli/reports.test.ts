import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { Log } from 'sarif';
import { check, validate, type Finding } from '../../src/check/index.js';
import { uriOf } from '../../src/cli/reports/addresses.js';
import { frameOf } from '../../src/cli/reports/frame.js';
import { createGithubReporter, workflowCommand } from '../../src/cli/reports/github.js';
import { createJsonReporter } from '../../src/cli/reports/json.js';
import type { Reporter, Summary } from '../../src/cli/reports/reporter.js';
import { createSarifReporter } from '../../src/cli/reports/sarif.js';
import { summaryLine } from '../../src/cli/reports/wording.js';
import { atStart, inFrame, inLine, jsonText } from '../../src/cli/terminal/clean.js';
import { colorsFor } from '../../src/cli/terminal/colors.js';
import { createProgress } from '../../src/cli/terminal/progress.js';
import { trouble } from '../../src/cli/trouble.js';
import { flawed, text } from './support.js';

const summary: Summary = {
  documents: 3,
  flawed: 1,
  errors: 1,
  warnings: 2,
  infos: 0,
  mended: 0,
  leftOut: 1,
  troubles: 0,
};

const place = (offset: number, line: number, column: number, length = 1) => ({
  offset,
  length,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

describe('a text that is shown', () => {
  it('cannot do anything', () => {
    assert.equal(
      inLine('a\u001b[31m\n\t\u009b\u202e\u2028\ud800z'),
      String.raw`a\u001b[31m\n\t\u009b\u202e\u2028\ud800z`,
    );
    assert.equal(inLine('##[error]x ##vso[task]'), '#＃[error]x #＃vso[task]');
    assert.equal(atStart('::error::x'), './::error::x');
    assert.equal(jsonText({ 'a\u009b': '\u202e' }), String.raw`{"a\u009b":"\u202e"}`);
    assert.deepEqual(JSON.parse(jsonText({ 'a\u007f': '\u202e\n' }, 2)), { 'a\u007f': '\u202e\n' });
  });

  it('keeps its width in a frame', () => {
    const hostile = 'a\u001b\t\u009b\u202e\ud800##[x]';
    assert.equal(inFrame(hostile).length, hostile.length);
    assert.doesNotMatch(inFrame(hostile), /[\p{Cc}\p{Cs}\p{Bidi_Control}]|##\[/u);
  });
});

describe('a frame', () => {
  const document = 'one\r\ntwo\rthree\nfour\nfive';

  it('has the lines around, whatever ends them', () => {
    assert.equal(
      frameOf(document, place(11, 3, 3)),
      ['  1 | one', '  2 | two', '> 3 | three', '    |   ^', '  4 | four'].join('\n'),
    );
    assert.equal(frameOf(document, place(0, 1, 1, 3)), '> 1 | one\n    | ^^^\n  2 | two');
    assert.match(frameOf(document, place(23, 5, 4)), /> 5 \| five\n {4}\| {4}\^$/);
    assert.equal(frameOf('', place(0, 1, 1, 0)), '> 1 |\n    | ^');
  });

  it('cuts long lines around the caret', () => {
    const long = `${'a'.repeat(500_000)}!${'b'.repeat(500_000)}`;
    const [shown = '', carets = ''] = frameOf(`x\n${long}\ny`, place(500_002, 2, 500_001))
      .split('\n')
      .slice(1);
    assert.ok(shown.length < 120, shown);
    assert.equal(shown[carets.indexOf('^')], '!');
    assert.match(shown, /…a+!b+…$/);
  });
});

describe('annotations for GitHub', () => {
  it('escape what would end them', () => {
    assert.equal(
      workflowCommand('error', { file: 'a,b:c%.json', col: undefined, title: 'x\n::y' }, [
        '100%',
        'b\r\n::error::c',
      ]),
      String.raw`::error file=a%2Cb%3Ac%25.json,title=x\n%3A%3Ay::100%25%0Ab\r\n::error::c`.concat(
        '\n',
      ),
    );
  });

  it('have the place, from the root of the repository', async () => {
    const { findings } = await validate(flawed);
    const reporter = createGithubReporter({ isQuiet: true, root: resolve('..') });
    const told = await reporter.file({ name: 'a.json', text: flawed, findings, mended: [] });
    const folder = resolve('.').split(/[\\/]/).at(-1)!;
    assert.ok(
      told.startsWith(
        `::error file=${folder}/a.json,line=11,col=17,endLine=11,endColumn=29,title=wrong-value::`,
      ),
      told,
    );
    assert.match(
      reporter.trouble(trouble('b.json', 'Gone.', 'Look.')),
      /^::error file=.*b\.json,title=not checked::Gone\.%0ALook\.\n$/,
    );
  });

  it('have no columns over several lines', () => {
    const finding: Finding = {
      source: 'format',
      code: 'x',
      severity: 'info',
      path: '',
      segments: [],
      message: 'M.',
      suggestion: 'S.',
      isMendable: false,
      place: { ...place(0, 1, 1), endLine: 3 },
      related: [],
    };
    const reporter = createGithubReporter({ isQuiet: true });
    assert.equal(
      reporter.file({ name: 'a.json', text: '', findings: [finding], mended: [] }),
      '::notice file=a.json,line=1,endLine=3,title=x::M.%0AFix: S.\n',
    );
  });
});

const whole = async (
  reporter: Reporter,
  files: readonly { name: string; text: string; findings: readonly Finding[] }[],
): Promise<unknown> => {
  let written = '';
  for (const file of files) written += await reporter.file({ ...file, mended: [] });
  written += reporter.trouble(trouble('gone.json', 'It is gone.', 'Look for it.'));
  return JSON.parse(written + reporter.end(summary));
};

describe('the report as JSON', () => {
  it('is one object, however many documents there are', async () => {
    const { findings } = await validate(flawed);
    const file = { name: 'a.json', text: flawed, findings };
    for (const files of [[], [file], [file, file]]) {
      assert.deepEqual(await whole(createJsonReporter(), files), {
        version: 1,
        files: files.map(() => ({
          file: 'a.json',
          findings: JSON.parse(JSON.stringify(findings)) as unknown,
          mended: [],
        })),
        unread: [{ file: 'gone.json', message: 'It is gone.', suggestion: 'Look for it.' }],
        summary,
      });
    }
  });
});

describe('the report as SARIF', () => {
  it('names rules, places and what could not be read', async () => {
    const linted = await check(text({ salary: { change: 30 } }), { today: '2026-11-25' });
    const { findings } = await validate(flawed);
    const rule = linted.findings.find(({ source }) => source === 'lint')!;
    const related = [{ path: 'id', message: 'See here.', place: place(0, 1, 1) }];
    const log = (await whole(createSarifReporter({ root: resolve('.') }), [
      { name: 'a b/ü#%.json', text: flawed, findings },
      { name: 'c.json', text: '', findings: [{ ...rule, related }, rule] },
    ])) as Log;
    assert.equal(log.version, '2.1.0');
    const [{ columnKind, results = [], tool, invocations = [] }] = log.runs as [Log['runs'][0]];
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.equal(results.length, 3);
    const [first, second, third] = results;
    assert.deepEqual(first!.locations![0]!.physicalLocation, {
      artifactLocation: { uri: 'a%20b/%C3%BC%23%25.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 11, startColumn: 17, endLine: 11, endColumn: 29 },
    });
    assert.equal(first!.level, 'error');
    assert.equal(second!.relatedLocations![0]!.message!.text, 'See here.');
    assert.equal(second!.ruleIndex, third!.ruleIndex);
    for (const { ruleId, ruleIndex } of results) {
      const described = tool.driver.rules![ruleIndex!]!;
      assert.equal(described.id, ruleId);
      assert.ok(described.help!.text && described.shortDescription!.text);
    }
    assert.equal(invocations[0]!.executionSuccessful, false);
    assert.match(
      invocations[0]!.toolExecutionNotifications![0]!.message.text!,
      /^It is gone\. Look for it\.$/,
    );
  });

  it('is one, too, where there is nothing to say', async () => {
    const { runs } = (await whole(createSarifReporter(), [])) as Log;
    assert.deepEqual(runs[0]!.results, []);
  });

  it('has addresses that are valid', () => {
    const root = resolve('.');
    assert.deepEqual(uriOf('<stdin>', root), { uri: 'stdin', isRelative: true });
    assert.deepEqual(uriOf('a:b.json', root), { uri: 'a%3Ab.json', isRelative: true });
    assert.deepEqual(uriOf('https://x.example/ü', root), {
      uri: 'https://x.example/%C3%BC',
      isRelative: false,
    });
    assert.match(uriOf('../a b.json', root).uri, /^file:\/\/\/.*a%20b\.json$/);
  });
});

describe('the summary', () => {
  it('says how much of what', () => {
    assert.equal(
      summaryLine(summary),
      '1 error and 2 warnings in 1 of 3 documents. 1 other file left out.',
    );
    assert.equal(
      summaryLine({ ...summary, errors: 0, warnings: 0, leftOut: 0, mended: 2, troubles: 1 }),
      'No problems in 3 documents. 2 things mended. 1 thing could not be done.',
    );
    assert.match(summaryLine({ ...summary, documents: 0, errors: 0, warnings: 0 }), /^No document/);
  });
});

describe('the terminal', () => {
  it('has colours as it and its user say', () => {
    const isColoured = (isTerminal: boolean, env: NodeJS.ProcessEnv) =>
      colorsFor(isTerminal, env).isColorSupported;
    assert.equal(isColoured(true, {}), true);
    assert.equal(isColoured(false, {}), false);
    assert.equal(isColoured(true, { TERM: 'dumb' }), false);
    assert.equal(isColoured(true, { NO_COLOR: '1' }), false);
    assert.equal(isColoured(true, { NO_COLOR: '' }), true);
    assert.equal(isColoured(false, { FORCE_COLOR: '' }), true);
    assert.equal(isColoured(true, { FORCE_COLOR: '0' }), false);
    assert.equal(isColoured(true, { FORCE_COLOR: '1', NO_COLOR: '1' }), false);
  });

  it('shows how far it is where somebody looks and it takes long', () => {
    const written: string[] = [];
    let now = 0;
    const stream = { isTTY: true, columns: 12, write: (said: string) => written.push(said) };
    const progress = createProgress(stream, () => now);
    progress.show(() => 'too soon');
    progress.clear();
    now = 600;
    progress.show(() => 'Checked\u001b 12 documents');
    progress.show(() => 'again too soon');
    progress.clear();
    progress.clear();
    assert.deepEqual(written, ['\rChecked\\u00\u001b[K', '\r\u001b[K']);

    const pipe = createProgress({ write: () => assert.fail() }, () => now);
    now = 9000;
    pipe.show(() => 'x');
    pipe.clear();
  });
});
