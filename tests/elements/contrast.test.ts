import { expect } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { context, contrast } from '../support/colors.js';
import { complete } from '../support/documents.js';
import { part, sectionsOf, show } from '../support/reader.js';

/** The surfaces that the tokens are made for, at both ends and between, with the text that a page may have on them. */
const surfaces = [
  { scheme: 'light', surface: '#ffffff', text: '#000000' },
  { scheme: 'light', surface: '#fbf3e4', text: '#3a2f1d' },
  { scheme: 'light', surface: '#e8e8e8', text: '#404040' },
  { scheme: 'dark', surface: '#000000', text: '#ffffff' },
  { scheme: 'dark', surface: '#101c33', text: '#d5def0' },
  { scheme: 'dark', surface: '#2c2c2c', text: '#d0d0d0' },
] as const;

/** Ten hues in four strengths, and colours that a publisher would rather not have. */
const accents = [
  ...Array.from({ length: 10 }, (_, index) => 36 * index).flatMap((hue) =>
    ['0.25 0.08', '0.5 0.2', '0.75 0.15', '0.95 0.05'].map((tone) => `oklch(${tone} ${hue})`),
  ),
  '#000000',
  '#ffffff',
  '#808080',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ffff00',
  '#00ffff',
  '#ff00ff',
  'color(display-p3 0 1 0)',
];

/** What a private token comes to inside an element. */
function colorOf(element: Element, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  element.shadowRoot!.querySelector('.base')!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('contrast', () => {
  it('is tried with fifty accents, which all differ', () => {
    expect(new Set(accents)).to.have.length(50);
  });

  for (const { scheme, surface, text } of surfaces) {
    it(`of every accent is enough on ${surface}`, async () => {
      const guide = await show('career-pathway', complete);
      const [overview, requirements] = sectionsOf(guide);
      const roadmap = guide.shadowRoot!.querySelector('roadmap-timeline')!;
      const button = part(guide.shadowRoot!.querySelector('pathway-cta')!, 'button');
      const page = guide.parentElement!;
      page.style.cssText = `color-scheme:${scheme};background:${surface};color:${text}`;
      const tooFaint: string[] = [];
      const demand = (what: string, color: string, on: string, least: number) => {
        const found = contrast(color, on);
        if (found < least) tooFaint.push(`${what}: ${found.toFixed(2)}`);
      };
      demand('quiet text', colorOf(overview!, '--muted'), surface, 4.5);
      for (const accent of accents) {
        page.style.setProperty('--pathway-accent', accent);
        demand(`${accent} as text`, colorOf(overview!, '--accent-text'), surface, 4.5);
        demand(`${accent} as a drawing`, colorOf(overview!, '--accent'), surface, 3);
        demand(
          `${accent} on “Required”`,
          getComputedStyle(part(requirements!, 'level')).color,
          surface,
          4.5,
        );
        demand(
          `${accent} on the line`,
          getComputedStyle(part(roadmap, 'phase')).borderLeftColor,
          surface,
          3,
        );
        const { color, backgroundColor } = getComputedStyle(button);
        demand(`text on a button of ${accent}`, color, backgroundColor, 4.5);
      }
      expect(tooFaint).to.deep.equal([]);
    });
  }

  it('is that of the accent itself where the accent reads as it is', async () => {
    const guide = await show('career-pathway', complete);
    const page = guide.parentElement!;
    page.style.setProperty('--pathway-accent', '#7a1f3d');
    const drawn = colorOf(sectionsOf(guide)[0]!, '--accent');
    context.fillStyle = drawn;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    expect([red, green, blue]).to.deep.equal([0x7a, 0x1f, 0x3d]);
  });
});
