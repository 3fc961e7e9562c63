import { expect } from '@open-wc/testing';
import '../../src/elements/pathway-requirements/pathway-requirements.define.js';
import { complete, german, minimal } from '../support/documents.js';
import { all, headings, part, parts, show, words, wordsOfParts } from '../support/reader.js';

describe('<pathway-requirements>', () => {
  it('lists what is required, how binding it is, and what it takes', async () => {
    const element = await show('pathway-requirements', complete);
    const [hygiene, forklift] = wordsOfParts(element, 'requirement');
    expect(hygiene).to.match(
      /^Hygiene course Required · certificate, 2 weeks, €20 ?– ?€?40, Germany It is valid for life\./,
    );
    expect(hygiene).to.include('Or: a master baker’s letter or a degree in food science');
    expect(forklift).to.equal('Forklift papers Helpful · licence');
    expect(all(element, 'li')).to.have.length(2);
  });

  it('says what there is to say of the costs of a requirement', async () => {
    const cost = { min: 500, max: 500, currency: 'EUR', note: 'Half of it comes back.' } as const;
    const element = await show('pathway-requirements', {
      ...minimal,
      requirements: [{ name: 'Course', kind: 'certificate', level: 'usual', cost }],
    });
    expect(wordsOfParts(element, 'requirement')).to.deep.equal([
      'Course Usual · certificate, €500 Half of it comes back.',
    ]);
  });

  it('links to where a requirement is explained', async () => {
    const element = await show('pathway-requirements', complete);
    const [link] = parts<HTMLAnchorElement>(element, 'link');
    expect(words(link)).to.equal('Hygiene course');
    expect(link?.href).to.equal('https://example.org/hygiene');
  });

  it('says what it costs, who helps, and whether one can go on earning', async () => {
    const element = await show('pathway-requirements', complete);
    expect(headings(element)).to.deep.equal([
      'h2 Before you start',
      'h3 Hygiene course',
      'h3 Forklift papers',
      'h3 What it costs',
      'h3 Help with the costs',
      'h3 Earning on the way',
    ]);
    expect(wordsOfParts(element, 'costs')).to.deep.equal([
      'What it costs Exam fee €300 Again if you fail. Library card free optional',
    ]);
    expect(wordsOfParts(element, 'funding')).to.deep.equal([
      'Help with the costs Guild grant Pays half of the fee. Austria',
    ]);
    expect(wordsOfParts(element, 'earning')).to.deep.equal([
      'Earning on the way Eight weeks in a brewery reduced income',
    ]);
  });

  it('shows for the sake of the income in a phase alone', async () => {
    const element = await show('pathway-requirements', {
      ...minimal,
      roadmap: [{ title: 'School', tasks: [], income: 'none' }],
    });
    expect(words(element)).to.equal('Before you start Earning on the way School no income');
    await expect(element).to.be.accessible();
  });

  it('writes money as the language does', async () => {
    const element = await show('pathway-requirements', {
      ...german,
      costs: [{ name: 'Prüfung', cost: { min: 1200, max: 1500, currency: 'EUR', per: 'year' } }],
    });
    expect(words(part(element, 'costs'))).to.match(/Prüfung 1\.200 ?€? ?– ?1\.500 € im Jahr/);
  });
});
