import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from '../../src/model/index.js';
import { assertProblems, minimal, onlyProblem, read, readClean } from './support.js';

const BASE = 'https://example.org/guides/nurse.json';

const HOSTILE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001Fjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\r\njava\rscript\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/hosts',
  'ftp://example.org/',
  'view-source:https://example.org/',
  'tel:123',
];

describe('a link', () => {
  it('to http, https and mailto is kept', () => {
    for (const url of [
      'http://example.org/',
      'https://example.org/a?b=c#d',
      'mailto:a@example.org',
    ]) {
      assert.equal(safeUrl(url), url);
      assert.equal(safeUrl(url, BASE), url);
    }
  });

  for (const url of HOSTILE) {
    it(`of any other scheme is dropped: ${JSON.stringify(url)}`, () => {
      assert.equal(safeUrl(url), undefined);
      assert.equal(safeUrl(url, BASE), undefined);
    });
  }

  for (const blank of ['\u00A0', '\uFEFF', '\u2003', '\u2028', '\u3000']) {
    it(`is not made dangerous by taking U+${blank.charCodeAt(0).toString(16)} off it`, () => {
      for (const base of [undefined, BASE]) {
        const kept = safeUrl(`${blank}javascript:alert(1)`, base);
        if (kept === undefined) continue;
        const { protocol } = new URL(kept, 'https://example.org/');
        assert.equal(protocol, 'https:', `the page would get ${kept}`);
      }
    });
  }

  it('that is unreadable is dropped', () => {
    assert.equal(safeUrl('https://'), undefined);
    assert.equal(safeUrl('http://exa mple.org'), undefined);
  });

  it('that is relative is resolved against the address of the document', () => {
    for (const [url, resolved] of [
      ['course.html', 'https://example.org/guides/course.html'],
      ['../course.html', 'https://example.org/course.html'],
      ['/a?b', 'https://example.org/a?b'],
      ['#part', 'https://example.org/guides/nurse.json#part'],
      ['?page=2', 'https://example.org/guides/nurse.json?page=2'],
      ['//other.example/a', 'https://other.example/a'],
    ] as const) {
      assert.equal(safeUrl(url, BASE), resolved);
    }
  });

  it('that is relative stays as written where there is no address', () => {
    for (const url of ['course.html', '../course.html', '/a?b', '#part']) {
      assert.equal(safeUrl(url), url);
    }
  });
});

describe('links of a document', () => {
  const everywhere = (url: string) =>
    minimal({
      from: { title: 'A', url },
      to: { title: 'B', url },
      timeline: { min: 1, max: 2, unit: 'years', source: { title: 'S', url } },
      salary: { source: { title: 'S', url } },
      demand: { level: 'stable', source: { title: 'S', url } },
      requirements: [{ name: 'R', kind: 'visa', level: 'usual', url }],
      funding: [{ name: 'F', url }],
      skills: { toLearn: [{ name: 'S', priority: 'critical', resources: [{ title: 'S', url }] }] },
      roadmap: [{ title: 'P', tasks: [{ text: 'T', url }], resources: [{ title: 'S', url }] }],
      realityCheck: { love: [{ text: 'L', resources: [{ title: 'S', url }] }] },
      actionPlan: { thisWeek: [{ text: 'A', url }] },
      faq: [{ question: 'Q', answer: 'A', resources: [{ title: 'S', url }] }],
      callToAction: { label: 'Go', url },
      author: { name: 'N', url },
      sources: [{ title: 'S', url }],
    });
  const PLACES = [
    'from',
    'to',
    'timeline.source',
    'salary.source',
    'demand.source',
    'requirements[0]',
    'funding[0]',
    'skills.toLearn[0].resources[0]',
    'roadmap[0].tasks[0]',
    'roadmap[0].resources[0]',
    'realityCheck.love[0].resources[0]',
    'actionPlan.thisWeek[0]',
    'faq[0].resources[0]',
    'callToAction',
    'author',
    'sources[0]',
  ];

  it('are resolved everywhere', () => {
    const text = JSON.stringify(readClean(everywhere('x.html'), { baseUrl: BASE }));
    assert.equal(text.split('"https://example.org/guides/x.html"').length - 1, PLACES.length);
    assert.doesNotMatch(text, /"x\.html"/);
  });

  it('of a wrong scheme are dropped and told everywhere, and their items stay', () => {
    for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x']) {
      const { pathway, problems } = read(everywhere(url), { baseUrl: BASE });
      assertProblems(
        problems,
        PLACES.map((place) => ({ grade: 'error', code: 'unsafe-url', path: `${place}.url` })),
      );
      assert.doesNotMatch(JSON.stringify(pathway), /script:|data:/);
      assert.equal(pathway.funding[0]?.name, 'F');
      assert.equal(pathway.roadmap[0]?.tasks[0]?.text, 'T');
      assert.equal(pathway.roadmap[0].resources[0]?.title, 'S');
      assert.equal(pathway.callToAction?.label, 'Go');
      assert.equal(pathway.author?.name, 'N');
      assert.equal(pathway.sources[0]?.title, 'S');
    }
  });

  it('are told with what was found and what may stand there', () => {
    const { problems } = read(minimal({ sources: [{ title: 'S', url: 'javascript:alert(1)' }] }));
    const problem = onlyProblem(problems, {
      grade: 'error',
      code: 'unsafe-url',
      path: 'sources[0].url',
    });
    assert.equal(problem.found, '"javascript:alert(1)"');
    assert.match(problem.expected, /https:/);
    assert.match(problem.expected, /mailto:/);
    assert.match(problem.suggestion, /https:\/\//);
  });
});
