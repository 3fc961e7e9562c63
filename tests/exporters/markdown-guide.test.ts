import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markdownGuide } from '../../src/exporters/index.js';
import { localize } from '../../src/i18n/index.js';
import type { Pathway, PathwayDocument } from '../../src/model/index.js';
import { minimal } from '../support/documents.js';
import { leavesOf, payloads, withPayload, withTexts, type Leaf } from '../support/payloads.js';
import {
  anyPathway,
  anyText,
  full,
  guides,
  nodesOf,
  onOneLine,
  read,
  shapeOf,
  textsOf,
} from './support.js';

const TODAY = '2028-02-20';

const words = {
  en: await localize('en'),
  de: await localize('de'),
  ar: await localize('ar'),
};

const inEnglish = (pathway: Pathway): string => markdownGuide(pathway, words.en, TODAY);

/** Texts of a document that no page shows to its readers either. */
const UNSEEN = /^(from\.work\.note|headings\.(planner|progress|actions)|lint\b.*)$/;

const isSeen = ({ kind, path }: Leaf): boolean => kind === 'text' && !UNSEEN.test(path);

/** The addresses of everything that is a link in the guide. */
const addressesIn = (value: unknown): string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === 'url' ? [String(inner)] : addressesIn(inner),
      )
    : [];

const decoded = (url: string) => decodeURI(url.replaceAll('%25', '%'));

describe('a guide in Markdown', () => {
  it('has everything that readers are told, in order', () => {
    const markdown = inEnglish(read({ ...full, headings: {} }));
    const headings = nodesOf(markdown).flatMap((node) =>
      node.type === 'heading' && node.level === 2
        ? [textsOf(`# ${node.firstChild!.literal!}`)[0]]
        : [],
    );
    assert.deepEqual(headings, [
      'Overview',
      'Before you start',
      'What you already bring',
      'What you will learn',
      'The roadmap',
      'Reality check',
      'Pay on the way',
      'First steps',
      'Questions',
      'Shall we brew?',
      'Sources',
    ]);
    for (const said of [
      '# Baker to Brewer in Four Months',
      'From [Baker](<https://example.org/baker>) to [Brewer](<https://example.org/brewer>)',
      '- Difficulty: Moderate (2 of 4)',
      'Holds for Germany and Austria. Elsewhere the exam differs.',
      'Part-time work is possible. On site, not remote. Shifts are common. Mash days start early.',
      '### [Hygiene course](<https://example.org/hygiene>)',
      'Required · certificate, 2 weeks, €20 – €40, Germany',
      '- Library card · free · optional',
      'Critical · 4 weeks',
      '### 1. The basics',
      '4 weeks · weeks 1–4',
      '- [Read the Mash Book](<https://example.org/mash>) · 12 hours',
      '- Write a recipe · one of these is enough',
      '**If you stop here** You can brew at home. Jobs open to you: bar keeper and malt seller',
      '- The smell of malt\n  - [A day in a brewery](<https://example.org/day>) · video',
      '- At entry: in 4–6 months · −5%',
      '### Am I too old?\n\nNo.\n\nHalf of the class is over forty.',
      '[Join the course](<https://example.org/join>)',
      '- [Trade register](<https://example.org/register>) · documentation',
      '[By Maria Huber](<https://example.org/maria>) · Updated March 1, 2026',
    ])
      assert.ok(markdown.includes(said), `${said}\n\nis not in\n\n${markdown}`);
  });

  it('says that it is due for review once it is', () => {
    const pathway = read({ ...minimal, reviewBy: '2028-01' });
    assert.match(inEnglish(pathway), /\n\nDue for review by January 2028; /);
    assert.ok(!markdownGuide(pathway, words.en, '2028-01-31').includes('Due for review'));
  });

  it('says of a demand without a level when it was right, and who says so', () => {
    const source = { title: 'Labour office', url: 'https://example.org/demand' };
    const demand = { note: 'They are hiring.', asOf: '2026', source };
    const from = 'as of 2026 · Source: [Labour office](<https://example.org/demand>)';
    assert.ok(inEnglish(read({ ...minimal, demand })).includes(`\n\nThey are hiring. · ${from}\n`));
    // With a level, it is said once.
    const levelled = inEnglish(read({ ...minimal, demand: { ...demand, level: 'growing' } }));
    assert.ok(levelled.includes(`- Demand: Growing · ${from}\n\nThey are hiring.\n`), levelled);
  });

  it('tells of the source of a figure that it is sponsored', () => {
    const source = { title: 'Payer', url: 'https://example.org/payer', sponsored: true };
    const markdown = inEnglish(
      read({
        ...minimal,
        timeline: { min: 1, max: 2, unit: 'months', source },
        salary: { change: 5, source },
        demand: { note: 'They are hiring.', source },
      }),
    );
    const told = markdown.split('Source: [Payer](<https://example.org/payer>) · sponsored');
    assert.equal(told.length, 5, markdown);
  });

  it('sets apart what is said of the figures of pay', () => {
    const basis = { pay: 'gross', stage: 'entry', includes: 'Night pay is counted in.' } as const;
    const source = 'My own offers';
    const lastOf = (salary: object, l10n = words.en) =>
      markdownGuide(
        read({ ...minimal, regionNote: 'In towns.', salary: { change: 5, ...salary } }),
        l10n,
        TODAY,
      )
        .trimEnd()
        .split('\n\n')
        .at(-1);
    assert.equal(
      lastOf({ basis, source, asOf: '2026-06' }),
      'Source: My own offers · before tax, at entry level, and as of June 2026 · Night pay is counted in. In towns.',
    );
    assert.equal(
      lastOf({ basis: { pay: 'gross' }, source }),
      'Source: My own offers · before tax and without a date · In towns.',
    );
    assert.equal(
      lastOf({ basis: { pay: 'gross' } }),
      'No source is given for these figures · before tax and without a date · In towns.',
    );
    assert.equal(
      lastOf({ basis, source, asOf: '2026-06' }, words.de),
      'Quelle: My own offers · brutto, beim Einstieg und Stand Juni 2026 · Night pay is counted in. In towns.',
    );
    assert.equal(
      lastOf({ basis: { pay: 'gross' }, source }, words.ar),
      'المصدر: My own offers · قبل الضريبة وبلا تاريخ · In towns.',
    );
  });

  it('is short where the guide is', () => {
    assert.equal(inEnglish(read(minimal)), '# From clay to wood\n\nFrom Potter to Carpenter\n');
  });

  it('has the words and formats of the interface’s language', () => {
    const pathway = read({ ...full, headings: {} });
    assert.match(markdownGuide(pathway, words.de, TODAY), /\n\n## Der Fahrplan\n\n3 Etappen · /);
    assert.match(markdownGuide(pathway, words.ar, TODAY), /\n\n## أسئلة\n\n### Am I too old\?/);
  });

  it('has every text of every guide of the demo', () => {
    for (const pathway of guides) {
      const all = textsOf(inEnglish(pathway)).join('\n');
      for (const leaf of leavesOf(pathway).filter(isSeen))
        assert.ok(all.includes(onOneLine(leaf.value)), `${leaf.path} of ${pathway.id}`);
    }
  });

  const shapeOfFull = shapeOf(inEnglish(read(withPayload(full, 'words'))));

  it('takes any text in any field for that very text', () => {
    const check = (texts: readonly string[]) => {
      let next = 0;
      const placed: string[] = [];
      const document = withTexts<PathwayDocument>(full, (leaf) => {
        if (!isSeen(leaf)) return leaf.value;
        const text = texts[next++ % texts.length]!;
        placed.push(text);
        return text;
      });
      const markdown = inEnglish(read(document));
      assert.deepEqual(shapeOf(markdown), shapeOfFull);
      const all = textsOf(markdown).join('\n');
      for (const text of placed) assert.ok(all.includes(onOneLine(text)), JSON.stringify(text));
      // A title, a heading and a question stand alone.
      assert.ok(textsOf(markdown)[0] === onOneLine(read(document).title));
    };
    for (const payload of payloads) check([payload.toWellFormed()]);
    fc.assert(fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), check), {
      numRuns: 150,
    });
  });

  it('links to what the guide links to, whatever the document', () => {
    fc.assert(
      fc.property(anyPathway, (pathway) => {
        const known = new Set(addressesIn(pathway).map(decoded));
        for (const { type, destination } of nodesOf(inEnglish(pathway))) {
          assert.ok(!/html|code|image|thematic/.test(type), type);
          if (type === 'link') assert.ok(known.has(decoded(destination!)), destination!);
        }
      }),
      { numRuns: 200 },
    );
  });
});
