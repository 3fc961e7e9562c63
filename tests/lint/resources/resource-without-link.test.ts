import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

type Resources = NonNullable<NonNullable<PathwayDocument['roadmap']>[number]>['resources'];

const find = (resources: Resources, keys: Partial<PathwayDocument> = {}) =>
  findingsOf('resource-without-link', {
    roadmap: [{ title: 'One', tasks: ['Saw'], resources }],
    ...keys,
  });

describe('resource-without-link', () => {
  it('tells of each, a community and a template too', async () => {
    const found = await find([
      '3Blue1Brown’s ‘Essence of Linear Algebra’',
      'PyTorch official tutorials',
      'Flask or FastAPI for dashboard backend',
      'Medium or Dev.to for writing',
      'Resume template for AI research roles',
      'AI Interpretability Slack community',
      { title: 'A Philosophy of Software Design', kind: 'book' },
    ]);
    assert.equal(found.length, 7);
    assert.equal(found[1]!.message, '“PyTorch official tutorials” has no link.');
    assert.deepEqual(found[1]!.segments, ['roadmap', 0, 'resources', 1]);
  });

  it('leaves alone a book whose author is named', async () => {
    const book = { title: 'Running the Room', kind: 'book', author: 'Tom Bennett' } as const;
    assert.deepEqual(await find([book]), []);
    assert.equal((await find([{ ...book, kind: 'course' }])).length, 1);
    assert.deepEqual(await find([{ title: book.title, author: book.author }]), []);
    assert.deepEqual(await find(['Don’t Make Me Think by Steve Krug']), []);
    assert.equal(
      (await find(['Usability: a course by Steve Krug', 'Learning by doing it'])).length,
      2,
    );
    const [finding] = await find(['Don’t Make Me Think']);
    assert.match(finding!.suggestion, /Of a book, the "author" is enough/);
  });

  it('knows what readers have at hand, and advice', async () => {
    assert.deepEqual(
      await find([
        'A friend outside the field who reads both projects',
        'Your own team’s ticket export, with names and messages removed',
        'The internal job board',
        'Pen and paper',
        'Two or three friends',
        'Former colleagues',
        'Colleagues at work',
        'Any library card',
        'The pivot-table chapter of any recent Excel book in your library',
        'Ask in interviews how the team uses such tools; the answer tells you what the job will be',
      ]),
      [],
    );
    assert.deepEqual(
      await find(
        [
          'Eine Seite Papier: Frage, Daten, Vorgehen',
          'Ein Vormittag in der Kodierung',
          'Die Kodierfachkraft, die für Ihre Station zuständig ist',
        ],
        { lang: 'de' },
      ),
      [],
    );
    assert.deepEqual(await find(['زميل في قسم المبيعات يملك سؤالًا حقيقيًا'], { lang: 'ar' }), []);
  });

  it('points to the link that the same title has elsewhere', async () => {
    const [finding] = await find(['Plotly'], {
      faq: [
        {
          question: 'How?',
          answer: 'So.',
          resources: [{ title: 'plotly', url: 'https://plotly.com/' }],
        },
      ],
    });
    assert.equal(finding!.suggestion, 'Use the "url" that it has at faq[0].resources[0].');
    assert.deepEqual(finding!.related![0]!.segments, ['faq', 0, 'resources', 0]);
  });

  it('asks no link of what only says where a figure comes from', async () => {
    assert.deepEqual(
      await find([], {
        sources: ['Interviews with six career changers'],
        demand: { level: 'growing', source: 'Talks with ten employers' },
      }),
      [],
    );
  });

  it('takes mail addresses and relative addresses', async () => {
    assert.deepEqual(
      await find([
        { title: 'The desk', url: 'mailto:desk@careers.test' },
        { title: 'The library', url: '/library' },
      ]),
      [],
    );
  });
});
