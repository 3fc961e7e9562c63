import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

const found = async (keys: Partial<PathwayDocument>) =>
  (await findingsOf('role-name-case', keys)).map(
    ({ segments, message }) => `${segments.join('.')}: ${message}`,
  );

const AI = { title: 'AI Interpretability Researcher' };

describe('role-name-case', () => {
  it('finds an abbreviation written as a word, in the title of any role', async () => {
    assert.deepEqual(
      await found({
        from: { title: 'Ui Designer' },
        roadmap: [{ title: 'One', tasks: [], ifYouStop: { text: 'Fine.', jobs: ['It Trainer'] } }],
      }),
      [
        'from.title: “Ui Designer” has an abbreviation written as a word.',
        'roadmap.0.ifYouStop.jobs.0: “It Trainer” has an abbreviation written as a word.',
      ],
    );
  });

  it('finds it in texts, and tells a wrong title once', async () => {
    assert.deepEqual(
      await found({ to: AI, summary: 'Become an Ai Interpretability Researcher.' }),
      [
        'summary: “Ai Interpretability Researcher” is written “AI Interpretability Researcher” elsewhere in the guide.',
      ],
    );
    assert.deepEqual(
      await found({
        to: { title: 'Ai Interpretability Researcher' },
        title: 'AI Interpretability Researcher: the guide',
      }),
      ['to.title: “Ai Interpretability Researcher” has an abbreviation written as a word.'],
    );
  });

  it('holds the jobs of the guide against one another', async () => {
    const stop = (job: string) => ({
      title: job,
      tasks: [],
      ifYouStop: { text: 'Fine.', jobs: [job] },
    });
    const [first, ...more] = await found({
      roadmap: [stop('DevOps Engineer'), stop('Devops engineer')],
    });
    assert.match(
      first!,
      /^roadmap\.1\.ifYouStop\.jobs\.0: “Devops engineer” is written “DevOps Engineer”/,
    );
    assert.deepEqual(more, []);
  });

  for (const [what, keys] of [
    [
      'lower case in running text',
      { to: AI, summary: 'AI interpretability researchers and an ai interpretability researcher.' },
    ],
    [
      'a sentence that begins with the role',
      { from: { title: 'backend developer' }, summary: 'Backend developer today.' },
    ],
    [
      'capitals in a heading',
      { from: { title: 'Backend developer' }, title: 'From Backend Developer to Carpenter' },
    ],
    ['a heading in nothing but capitals', { to: AI, title: 'AI INTERPRETABILITY RESEARCHER' }],
    ['short roles that are words', { to: { title: 'IT' }, summary: 'It is hard.' }],
    [
      'other words that begin alike',
      { to: { title: 'AI Lead' }, summary: 'Ai Leadership is a name.' },
    ],
    ['other languages, where “Ai” is a word', { lang: 'it', to: { title: 'Addetto Ai Servizi' } }],
    ['people', { to: { title: 'Curator' }, overview: 'Ai Weiwei was shown here.' }],
    [
      'role names without letters of two cases',
      { lang: 'ar', to: { title: 'محلل بيانات' }, title: 'محلل بيانات' },
    ],
  ] satisfies [string, Partial<PathwayDocument>][]) {
    it(`leaves ${what} alone`, async () => assert.deepEqual(await found(keys), []));
  }
});
