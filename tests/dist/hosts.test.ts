import { expect } from '@open-wc/testing';
import { guideOf, painted } from '../support/built.js';
import { overflowing } from '../support/layout.js';
import { openPageAt, type Page } from '../support/page.js';
import { all, elementsWithin, part, section } from '../support/reader.js';

const hosts = [
  'bootstrap',
  'tailwind',
  'pico',
  'reset',
  'wordpress',
  'hostile',
  'small-root',
  'sidebar',
];

/** Opens a host page of the demo, with its guide, at a width. */
async function onHost(name: string, width: number, test: (guide: Element, page: Page) => void) {
  const page = await openPageAt(`/demo/hosts/${name}/`);
  try {
    page.frame.width = String(width);
    const guide = await guideOf(page);
    await painted(page);
    test(guide, page);
  } finally {
    page.close();
  }
}

const styleOf = (element: Element, pseudo?: string) =>
  element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);

const sizeOf = (element: Element) => parseFloat(styleOf(element).fontSize);

for (const host of hosts) {
  describe(`a guide on the page “${host}”`, () => {
    for (const width of [320, 1280]) {
      it(`keeps to its place at ${width} pixels`, async () => {
        await onHost(host, width, (guide, { document }) => {
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth).to.be.at.most(clientWidth);
          const base = part(guide, 'base');
          expect(base.getBoundingClientRect().width).to.be.above(240);
          expect(overflowing(base)).to.deep.equal([]);
        });
      });
    }

    it('has letters as they should be', async () => {
      await onHost(host, 1280, (guide, { document }) => {
        const roadmap = section(guide, 'roadmap-timeline');
        for (const text of all(roadmap, '.phases p, .phases li')) {
          const style = styleOf(text);
          expect(style.textTransform).to.equal('none');
          expect(style.letterSpacing).to.equal('normal');
          expect(style.textIndent).to.equal('0px');
          // Firefox and WebKit work it out to a side, in a list.
          expect(style.textAlign).to.be.oneOf(['start', 'left']);
          expect(style.fontStyle).to.equal('normal');
          expect(parseFloat(style.lineHeight)).to.be.below(2 * sizeOf(text));
        }
        expect(styleOf(part(roadmap, 'base')).textAlign).to.equal('start');
        // No marks, and still a list for VoiceOver.
        for (const item of all(roadmap, 'li')) {
          expect(styleOf(item).listStyleType).to.equal('""');
        }
        const host = document.querySelector('career-pathway')!;
        expect(styleOf(part(roadmap, 'phases')).fontFamily).to.equal(styleOf(host).fontFamily);
        expect(sizeOf(part(roadmap, 'phases'))).to.equal(sizeOf(host));
        expect(sizeOf(host)).to.be.at.least(14);
      });
    });

    it('tells headings from text, and links from both', async () => {
      await onHost(host, 1280, (guide) => {
        const roadmap = section(guide, 'roadmap-timeline');
        const [heading, title, text] = [
          part(roadmap, 'heading'),
          part(roadmap, 'phase-title'),
          part(roadmap, 'phases'),
        ];
        expect(sizeOf(heading)).to.be.above(sizeOf(title));
        expect(sizeOf(title)).to.be.above(sizeOf(text));
        expect(Number(styleOf(title).fontWeight)).to.be.above(Number(styleOf(text).fontWeight));
        expect(styleOf(part(roadmap, 'link')).textDecorationLine).to.equal('underline');
      });
    });

    it('draws its roadmap to scale', async () => {
      await onHost(host, 1280, (guide) => {
        const roadmap = section(guide, 'roadmap-timeline');
        const stretches = all(roadmap, '.map li').map((li) => li.getBoundingClientRect());
        expect(stretches).to.have.length(6);
        const whole = stretches.reduce((sum, { width }) => sum + width, 0);
        // 7, 8.5, 8.5, 9, 6 and 12 of 51 weeks.
        const shares = stretches.map(({ width }) => Math.round((100 * width) / whole));
        expect(shares).to.deep.equal([14, 17, 17, 18, 12, 24]);
        expect(new Set(stretches.map(({ top }) => Math.round(top)))).to.have.length.within(1, 2);
      });
    });

    it('has pictures and stops of their size', async () => {
      await onHost(host, 1280, (guide) => {
        const overview = section(guide, 'pathway-overview');
        for (const drawing of all(overview, '.drawing')) {
          expect(drawing.getBoundingClientRect().width).to.be.closeTo(3.5 * sizeOf(drawing), 1);
        }
        expect(
          elementsWithin(guide).filter((element) => styleOf(element).float !== 'none'),
        ).to.have.length(0);
      });
    });
  });
}
