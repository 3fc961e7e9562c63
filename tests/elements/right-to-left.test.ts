import { expect } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { complete } from '../support/documents.js';
import { overflowing } from '../support/layout.js';
import { all, one, part, parts, section, sectionsOf, show, words } from '../support/reader.js';

const arabic: PathwayDocument = {
  ...complete,
  lang: 'ar',
  title: 'من خبّاز إلى صانع مشروبات',
  summary: 'أنت تعرف الخميرة.',
};

const directionOf = (element: Element) => getComputedStyle(element).direction;

describe('a guide in Arabic', () => {
  it('speaks Arabic and runs from right to left throughout', async () => {
    const guide = await show('career-pathway', arabic);
    expect(words(guide)).to.include('خريطة الطريق').and.to.include('الصعوبة');
    expect(words(guide)).not.to.include('Difficulty');
    expect(directionOf(part(guide, 'base'))).to.equal('rtl');
    for (const inner of sectionsOf(guide)) {
      expect(directionOf(one(inner, '.base')), inner.localName).to.equal('rtl');
      expect(directionOf(one(inner, '.base > div')), inner.localName).to.equal('rtl');
    }
    await expect(guide).to.be.accessible();
  });

  it('has the digits of its country, and the same in every browser where it names none', async () => {
    const digits = async (lang: string) => {
      const roadmap = await show('roadmap-timeline', { ...arabic, lang });
      return { arabic: /[٠-٩]/.test(words(roadmap)), european: /[0-9]/.test(words(roadmap)) };
    };
    expect(await digits('ar')).to.deep.equal({ arabic: false, european: true });
    expect((await digits('ar-EG')).arabic).to.be.true;
  });

  for (const width of [320, 1280]) {
    it(`keeps to its width at ${width} pixels`, async () => {
      const guide = await show('career-pathway', arabic);
      guide.parentElement!.style.width = `${width}px`;
      expect(overflowing(guide)).to.deep.equal([]);
    });
  }

  it('leads from the job on the right to that on the left', async () => {
    const overview = await show('pathway-overview', arabic);
    overview.parentElement!.style.width = '800px';
    const [from, to] = [part(overview, 'from'), part(overview, 'to')];
    expect(from.getBoundingClientRect().left).to.be.above(to.getBoundingClientRect().right);
  });

  it('mirrors what is drawn', async () => {
    const overview = await show('pathway-overview', arabic);
    expect(getComputedStyle(one(overview, '.drawing')).transform).to.equal(
      'matrix(-1, 0, 0, 1, 0, 0)',
    );
    const skills = await show('skill-list', arabic);
    const [bar] = parts(skills, 'weeks-bar');
    expect(getComputedStyle(bar!).direction).to.equal('rtl');
  });

  it('puts the list of sections on the right', async () => {
    const guide = await show('career-pathway', arabic);
    guide.parentElement!.style.width = '1280px';
    expect(part(guide, 'navigation').getBoundingClientRect().left).to.be.above(
      section(guide, 'pathway-requirements').getBoundingClientRect().right - 1,
    );
  });

  it('writes numbers in figures of one kind', async () => {
    const roadmap = await show('roadmap-timeline', arabic);
    const numbers = all(roadmap, '[data-number]').map((element) => element.dataset.number);
    expect(numbers).to.have.length(6);
    const ofThree = new Intl.NumberFormat('ar').format(3);
    expect(numbers.filter((number) => number === ofThree)).to.have.length(2);
  });
});

describe('a guide in a language without words of ours', () => {
  const hebrew: PathwayDocument = { ...complete, title: 'מאופה לבירן', lang: 'he' };

  it('has its own text from right to left and ours from left to right', async () => {
    const roadmap = await show('roadmap-timeline', hebrew);
    expect(directionOf(part(roadmap, 'phase'))).to.equal('rtl');
    expect(directionOf(part(roadmap, 'totals'))).to.equal('ltr');
    expect(directionOf(part(roadmap, 'phase-facts'))).to.equal('ltr');
    expect(words(part(roadmap, 'totals'))).to.match(/^3 phases/);
  });

  it('has its title from right to left', async () => {
    const overview = await show('pathway-overview', hebrew);
    expect(directionOf(part(overview, 'heading'))).to.equal('rtl');
    expect(directionOf(part(overview, 'facts'))).to.equal('ltr');
  });
});
