import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linksOf } from '../../../src/lint/index.js';
import { formatPath, parse } from '../../../src/model/index.js';
import { complete, minimal } from '../../support/documents.js';
import { findingsOf } from '../support.js';

const linked = (keys: object) =>
  linksOf(parse({ ...minimal, ...keys }).pathway!).map(({ url, segments }) => [
    formatPath([...segments]),
    url,
  ]);

describe('linksOf', () => {
  it('finds every link of a document, at its place', () => {
    const found = new Set(
      linksOf(parse(complete).pathway!).map(({ segments }) => formatPath([...segments])),
    );
    const urls: string[] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (typeof value !== 'object' || !value) return;
      for (const [key, inner] of Object.entries(value)) {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        if (key === 'url' && String(inner).startsWith('http')) urls.push(formatPath(place));
        walk(inner, place);
      }
    };
    walk(complete, []);
    assert.deepEqual(found, new Set(urls));
  });

  it('leaves out relative and mail addresses', () => {
    assert.deepEqual(
      linked({
        callToAction: { label: 'Go', url: '/go' },
        author: { name: 'Ada', url: 'mailto:ada@careers.test' },
        from: { title: 'Potter', url: 'HTTP://pots.test/a b' },
      }),
      [['from.url', 'http://pots.test/a%20b']],
    );
  });

  it('does not tell twice of an action that is a task', () => {
    assert.deepEqual(
      linked({
        roadmap: [{ title: 'One', tasks: [{ id: 'a', text: 'A', url: 'https://a.test/' }] }],
        actionPlan: {
          thisWeek: [{ task: 'a' }, { text: 'B', url: 'https://a.test/' }],
          thisMonth: [{ task: 'a' }],
        },
      }).map(([place]) => place),
      ['roadmap[0].tasks[0].url', 'actionPlan.thisWeek[1].url'],
    );
  });
});

describe('broken-link', () => {
  const keys = {
    from: { title: 'Potter', url: 'https://a.test/' },
    to: { title: 'Carpenter', url: 'https://a.test/' },
    callToAction: { label: 'Go', url: 'https://untried.test/' },
  };

  it('tells of each place that leads there', async () => {
    const links = new Map([['https://a.test/', { isBroken: true, answer: 'no such host' }]]);
    const found = await findingsOf('broken-link', keys, { links });
    assert.deepEqual(
      found.map(({ segments }) => segments),
      [
        ['from', 'url'],
        ['to', 'url'],
      ],
    );
    assert.equal(found[0]!.message, 'The link to https://a.test/ is broken: no such host.');
  });

  it('says nothing where nothing was tried', async () => {
    assert.deepEqual(await findingsOf('broken-link', keys), []);
  });
});
