import { expect } from '@open-wc/testing';
import '../../src/elements/pathway-overview/pathway-overview.define.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { complete, german, minimal } from '../support/documents.js';
import {
  all,
  headings,
  part,
  parts,
  show,
  spoken,
  words,
  wordsOfParts,
} from '../support/reader.js';

const overview = (pathway: PathwayDocument, attributes = {}) =>
  show('pathway-overview', pathway, attributes);

const facts = (element: Element) =>
  Object.fromEntries(
    parts(element, 'fact').map((fact) => [
      spoken(fact.querySelector('dt')),
      spoken(fact.querySelector('dd')),
    ]),
  );

describe('<pathway-overview>', () => {
  it('leads from one job to the other', async () => {
    const element = await overview(complete);
    expect(wordsOfParts(element, 'route')).to.deep.equal(['From Baker to Brewer']);
    const link = all<HTMLAnchorElement>(element, '[part~="from"] a')[0];
    expect(link?.href).to.equal('https://example.org/baker');
    expect(all(element, '[part~="to"] a')).to.have.length(0);
  });

  it('draws the line from stop to stop, beside a name of however many lines', async () => {
    const element = await overview({
      ...minimal,
      from: { title: 'Somebody with a rather long name for the job that they have' },
    });
    element.parentElement!.style.width = '200px';
    const from = all(element, '[part~="from"]')[0]!;
    const [em, line] = [
      parseFloat(getComputedStyle(from).fontSize),
      parseFloat(getComputedStyle(from, '::after').height),
    ];
    const { height } = from.getBoundingClientRect();
    expect(height).to.be.above(4 * em);
    // From under one stop to the top of the other.
    expect(line).to.be.closeTo(height - em, 1);
  });

  it('states the facts', async () => {
    const shown = facts(await overview(complete));
    expect(Object.keys(shown)).to.deep.equal(['Difficulty', 'Timeline', 'Pay change', 'Demand']);
    expect(shown.Difficulty).to.equal('Moderate (2 of 4)');
    expect(shown.Timeline).to.match(/^4 ?– ?6 months/);
    expect(shown.Timeline).to.include('as of May 2026').and.to.include('Guild survey');
    expect(shown.Demand).to.equal('Growing');
  });

  it('says when and by whom a demand was told of in words alone', async () => {
    const shown = await overview({
      ...minimal,
      demand: { note: 'Breweries hire.', asOf: '2026', source: { title: 'Brewers’ union' } },
    });
    expect(words(part(shown, 'notes'))).to.equal(
      'Breweries hire. as of 2026 · Source: Brewers’ union',
    );
  });

  it('says which source of a figure is paid for', async () => {
    const shown = await overview({
      ...minimal,
      timeline: {
        min: 4,
        max: 6,
        unit: 'months',
        source: { title: 'Guild survey', url: 'https://example.org/survey', sponsored: true },
      },
    });
    expect(words(part(shown, 'fact-value'))).to.include('Source: Guild survey (sponsored)');
    expect(part(shown, 'link').getAttribute('rel')).to.equal('sponsored');
    const unpaid = await overview({
      ...minimal,
      demand: { level: 'stable', source: { title: 'Guild survey', sponsored: false } },
    });
    expect(words(part(unpaid, 'fact-value'))).to.equal('Stable Source: Guild survey');
  });

  it('draws each fact, and reads no drawing out', async () => {
    const element = await overview(complete);
    const drawings = all(element, '.drawing');
    expect(drawings.map(({ ariaHidden }) => ariaHidden)).to.deep.equal([
      'true',
      'true',
      'true',
      'true',
    ]);
    for (const drawing of drawings) {
      expect(drawing.getBoundingClientRect().width).to.be.above(30);
    }
  });

  it('draws a difficulty as that many of four steps', async () => {
    for (const [level, steps] of [
      ['easy', 1],
      ['very-challenging', 4],
    ] as const) {
      const element = await overview({ ...minimal, difficulty: { level } });
      const [all4, taken] = all(element, '.drawing path').map((path) =>
        path.getAttribute('d')!.split('M').slice(1),
      );
      expect([all4!.length, taken!.length]).to.deep.equal([4, steps]);
    }
  });

  it('draws more pay as a step up and less as a step down', async () => {
    const endsOf = async (change: number | { min: number; max: number }) => {
      const element = await overview({ ...minimal, salary: { change } });
      const line = all<Element>(element, '.drawing path')[1] as SVGPathElement;
      return [0, line.getTotalLength()].map((at) => line.getPointAtLength(at).y);
    };
    const [lowBefore, highAfter] = await endsOf(20);
    expect(highAfter).to.be.below(lowBefore!);
    const [highBefore, lowAfter] = await endsOf(-20);
    expect(lowAfter).to.be.above(highBefore!);
    const [before, after] = await endsOf(0);
    expect(after).to.equal(before);
    const [lowest, highest] = await endsOf({ min: 0, max: 25 });
    expect(highest).to.be.below(lowest!);
    const [perhaps, perhapsNot] = await endsOf({ min: -5, max: 10 });
    expect(perhapsNot).to.equal(perhaps);
  });

  it('says why, how much and where', async () => {
    const text = words(await overview(complete));
    for (const sentence of [
      'You already know yeast.',
      'The chemistry is new.',
      'Small breweries are hiring.',
      'Part-time work is possible.',
      'On site, not remote.',
      'Shifts are common.',
      'Mash days start early.',
      'Holds for Germany and Austria.',
      'Elsewhere the exam differs.',
    ]) {
      expect(text).to.include(sentence);
    }
  });

  it('shows the text under a heading of its own', async () => {
    const element = await overview(complete);
    expect(headings(element)).to.deep.equal(['h2 Baker to Brewer in Four Months', 'h3 Overview']);
    expect(all(element, '[part~="overview"] p').map(words)).to.deep.equal([
      'Both trades live by the clock.',
      'Both are older than writing.',
    ]);
    const renamed = await overview({ ...complete, headings: { overview: 'In short' } });
    expect(headings(renamed)[1]).to.equal('h3 In short');
  });

  for (const [change, shown] of [
    [30, /^\+30%$/],
    [-12, /^[-−]12%$/],
    [0, /^0%$/],
    [{ min: 40, max: 70 }, /^\+40%? ?[–-] ?\+?70%$/],
    [{ min: -20, max: -10 }, /^[-−]20%? ?(?:–|to) ?[-−]10%$/],
    [{ min: -5, max: 10 }, /^[-−]5% ?[–-] ?\+10%$/],
  ] as const) {
    it(`signs a pay change of ${JSON.stringify(change)}`, async () => {
      const element = await overview({ ...minimal, salary: { change } });
      expect(facts(element)['Pay change']).to.match(shown);
    });
  }

  for (const [views, inEnglish, inGerman] of [
    [0, '0 views', '0 Aufrufe'],
    [1, '1 view', '1 Aufruf'],
    [1234, '1,234 views', '1.234 Aufrufe'],
  ] as const) {
    it(`words ${views} views correctly in both languages`, async () => {
      expect(wordsOfParts(await overview({ ...minimal, views }), 'imprint')).to.deep.equal([
        inEnglish,
      ]);
      expect(wordsOfParts(await overview({ ...german, views }), 'imprint')).to.deep.equal([
        inGerman,
      ]);
    });
  }

  it('counts no views where none are given', async () => {
    expect(words(await overview(minimal))).not.to.match(/views?/);
  });

  it('names author, dates and reviewer', async () => {
    const element = await overview(complete);
    expect(wordsOfParts(element, 'imprint')).to.deep.equal([
      'By Maria Huber · Updated March 1, 2026 · Reviewed by Brewers’ guild, April 2, 2026 · 1,234 views',
    ]);
  });

  it('says that a guide is past its review', async () => {
    const element = await overview({ ...minimal, reviewBy: '2020-01-31' });
    expect(wordsOfParts(element, 'overdue')[0]).to.match(/due for review by January 31, 2020/i);
  });

  it('says nothing of a review that is still to come', async () => {
    const element = await overview({ ...minimal, reviewBy: '2999-12-31' });
    expect(parts(element, 'overdue')).to.have.length(0);
    expect(words(element)).not.to.include('2999');
  });

  it('keeps the sources behind a disclosure', async () => {
    const element = await overview(complete);
    const [sources] = parts<HTMLDetailsElement>(element, 'sources');
    expect(sources?.open).to.be.false;
    sources?.querySelector('summary')?.click();
    expect(sources?.open).to.be.true;
    expect(words(sources)).to.equal('Sources Trade register documentation');
    await expect(element).to.be.accessible();
  });

  it('writes figures in German for a German document', async () => {
    const shown = facts(await overview(german));
    expect(Object.keys(shown)).to.deep.equal(['Schwierigkeit', 'Dauer', 'Gehalt']);
    expect(shown.Schwierigkeit).to.equal('Mittel (2 von 4)');
    expect(shown.Dauer).to.match(/^4 ?– ?6 Monate$/);
    expect(shown.Gehalt).to.match(/^\+10 ?%? ?– ?\+?20 ?%$/);
  });

  it('shows no empty boxes for a document that has next to nothing', async () => {
    const element = await overview(minimal);
    expect(words(element)).to.equal('From clay to wood From Potter to Carpenter');
    for (const name of ['facts', 'summary', 'overview', 'imprint', 'sources']) {
      expect(parts(element, name), name).to.have.length(0);
    }
    await expect(element).to.be.accessible();
  });
});
