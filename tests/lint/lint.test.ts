import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LintOptions } from '../../src/lint/index.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { lintDocument } from './support.js';

/** Two phases without tasks. */
const roadmap: PathwayDocument['roadmap'] = [
  { title: 'One', tasks: [] },
  { title: 'Two', tasks: [] },
];

const told = async (keys: Partial<PathwayDocument>, options?: LintOptions) =>
  (await lintDocument({ roadmap, ...keys }, options)).map(
    ({ rule, severity, segments }) => `${severity} ${rule} ${segments.join('.')}`,
  );

const BOTH = ['warning phase-without-tasks roadmap.0', 'warning phase-without-tasks roadmap.1'];

describe('lint', () => {
  it('tells each finding with its rule, its severity and why it matters', async () => {
    const [finding] = await lintDocument({ roadmap });
    assert.equal(finding!.rule, 'phase-without-tasks');
    assert.equal(finding!.severity, 'warning');
    assert.match(finding!.reason, /^Readers cannot see what to do/);
  });

  it('says nothing of a document that has only what it must', async () => {
    assert.deepEqual(await lintDocument({}), []);
  });

  it('takes today for the day it is', async () => {
    const overdue = { roadmap: [], reviewBy: '2001' };
    assert.equal((await lintDocument(overdue, { today: '2000-12-31' })).length, 0);
    assert.equal((await lintDocument(overdue, { today: '2002-01-01' })).length, 1);
  });
});

describe('the configuration', () => {
  it('turns a rule off, in short or in full', async () => {
    assert.deepEqual(await told({}, { rules: { 'phase-without-tasks': 'off' } }), []);
    assert.deepEqual(await told({}, { rules: { 'phase-without-tasks': { severity: 'off' } } }), []);
  });

  it('gives a rule another severity', async () => {
    const severities = async (rule: 'info' | { severity: 'error' }) =>
      (await lintDocument({ roadmap }, { rules: { 'phase-without-tasks': rule } })).map(
        ({ severity }) => severity,
      );
    assert.deepEqual(await severities('info'), ['info', 'info']);
    assert.deepEqual(await severities({ severity: 'error' }), ['error', 'error']);
  });

  it('changes a rule’s numbers, and keeps its severity', async () => {
    const keys: Partial<PathwayDocument> = {
      roadmap: [],
      timeline: { min: 1, max: 2, unit: 'months', asOf: '2026-01' },
    };
    assert.deepEqual(await told(keys), []);
    assert.deepEqual(await told(keys, { rules: { 'old-figures': { months: 6 } } }), [
      'warning old-figures timeline.asOf',
    ]);
    assert.deepEqual(await told(keys, { rules: { 'old-figures': { months: 'six' } } }), []);
  });
});

describe('the document’s own `lint`', () => {
  const ignoring = (...lint: NonNullable<PathwayDocument['lint']>) => told({ lint });

  it('silences a rule everywhere', async () => {
    assert.deepEqual(await ignoring({ ignore: 'phase-without-tasks' }), []);
  });

  it('silences it at a place, and in what is inside that', async () => {
    const at = (place: string) =>
      ignoring({
        ignore: 'phase-without-tasks',
        at: place,
        reason: 'They are still being written.',
      });
    assert.deepEqual(await at('roadmap[0]'), [BOTH[1]]);
    assert.deepEqual(await at('roadmap'), []);
  });

  it('takes no place for another that begins alike, and none that is further in', async () => {
    const unused = 'info unused-ignore lint.0.ignore';
    const at = (place: string) => ignoring({ ignore: 'phase-without-tasks', at: place });
    assert.deepEqual(await at('road'), [...BOTH, unused]);
    assert.deepEqual(await at('roadmap[0].tasks'), [...BOTH, unused]);
    assert.deepEqual(await at('roadmap[10]'), [...BOTH, unused]);
  });

  it('silences no other rule', async () => {
    assert.deepEqual(await ignoring({ ignore: 'skill-order' }), [
      ...BOTH,
      'info unused-ignore lint.0.ignore',
    ]);
  });

  it('says where the rule does report, if not where it is silenced', async () => {
    const lint = [{ ignore: 'phase-without-tasks', at: 'roadmap[10]' }];
    const found = await lintDocument({ roadmap, lint });
    assert.equal(
      found.at(-1)!.message,
      'Nothing is found here by the rule “phase-without-tasks” at roadmap[10]; it does report at roadmap[0] and roadmap[1].',
    );
  });

  it('can itself be silenced, in the document and by the configuration', async () => {
    const lint = [{ ignore: 'skill-order' }];
    assert.deepEqual(await told({ lint }, { rules: { 'unused-ignore': 'off' } }), BOTH);
    assert.deepEqual(await ignoring(...lint, { ignore: 'unused-ignore' }), BOTH);
    const only = { ignore: 'unused-ignore', at: 'lint[0]' };
    assert.deepEqual(await ignoring(...lint, only), BOTH);
  });

  it('is not called unused for a rule that has not spoken', async () => {
    assert.deepEqual(await ignoring({ ignore: 'broken-link' }), BOTH);
    const lint = [{ ignore: 'phase-without-tasks' }];
    assert.deepEqual(await told({ lint }, { rules: { 'phase-without-tasks': 'off' } }), []);
  });

  it('says what names no rule', async () => {
    const [, , finding] = await lintDocument({ roadmap, lint: [{ ignore: 'phase-without-task' }] });
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.message, 'There is no rule “phase-without-task”.');
    assert.equal(finding!.suggestion, 'Did you mean "phase-without-tasks"?');
  });

  it('lets two entries silence the same', async () => {
    assert.deepEqual(
      await ignoring(
        { ignore: 'phase-without-tasks' },
        { ignore: 'phase-without-tasks', at: 'roadmap[1]' },
      ),
      [],
    );
  });
});

describe('the language of the document', () => {
  const wrong = { roadmap: [], overview: 'It takes 1 weeks.' };

  it('decides which rules are asked', async () => {
    const finding = ['warning wrong-plural overview.0'];
    assert.deepEqual(await told({ ...wrong, lang: 'en-GB' }), finding);
    assert.deepEqual(await told(wrong), finding);
    assert.deepEqual(await told({ ...wrong, lang: 'fr' }), []);
  });
});
