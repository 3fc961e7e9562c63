/**
 * The guide in an engine that lacks something. Its page takes the feature away before anything of ours is there: from the
 * style sheets by another name, so that what they say is as unknown as it would be, and from the scripts for good.
 */
import { expect } from '@open-wc/testing';
import { guideOf, onPage, pageWith, painted } from '../support/built.js';
import { contrast } from '../support/colors.js';
import { complete, json } from '../support/documents.js';
import type { Page } from '../support/page.js';
import { all, elementsWithin, one, part, parts, section, words } from '../support/reader.js';
import { storedAt } from '../support/test-server.js';

interface Lack {
  readonly what: string;
  /** What style sheets call it. */
  readonly pattern?: RegExp;
  /** What takes it from scripts. */
  readonly script?: string;
}

const lacks: readonly Lack[] = [
  { what: 'light-dark()', pattern: /light-dark(?=\()/g },
  { what: 'color-mix()', pattern: /color-mix(?=\()/g },
  { what: 'relative colours', pattern: /\b(?:rgb|color|oklch)(?=\(\s*from\b)/g },
  { what: 'container queries', pattern: /@container|container(?=-(?:type|name):)|cqi\b/g },
  { what: 'AbortSignal.any', script: 'delete AbortSignal.any;' },
  {
    what: 'all of these',
    pattern:
      /(?:light-dark|color-mix)(?=\()|\b(?:rgb|color|oklch)(?=\(\s*from\b)|@container|container(?=-(?:type|name):)|cqi\b/g,
    script: 'delete AbortSignal.any;',
  },
];

/** Runs in the page before its other scripts. */
const without = ({ pattern, script = '' }: Lack) => `<script>
  ${script}
  window.renamed = 0;
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (css) {
    replaceSync.call(this, ${pattern ? `css.replace(${String(pattern)}, (name) => (window.renamed++, name[0] + 'x-' + name.slice(1)))` : 'css'});
  };
</script>`;

/** Opens a page of a colour scheme with a guide in an engine that lacks something. */
async function inEngine(lack: Lack, scheme: 'light' | 'dark', test: (guide: Element) => unknown) {
  const src = await storedAt(json({ ...complete, id: `lack-${crypto.randomUUID()}` }));
  const html = pageWith(
    `<career-pathway src="${src}"></career-pathway>`,
    `<style>:root{color-scheme:${scheme}}</style>${without(lack)}` +
      '<script type="module" src="/src/pathway-elements.ts"></script>',
  );
  await onPage(html, async (page) => {
    const guide = await guideOf(page);
    await readable(page, guide);
    if (lack.pattern)
      expect((page.window as unknown as { renamed: number }).renamed).to.be.above(0);
    await test(guide);
  });
}

/** Resolves once the boxes to tick are there. */
async function readable(page: Page, guide: Element) {
  const deadline = performance.now() + 20_000;
  const lists = [section(guide, 'roadmap-timeline'), section(guide, 'action-plan')];
  while (lists.some((list) => all(list, 'input').length === 0)) {
    if (performance.now() > deadline) throw new Error('the boxes never come');
    await painted(page);
  }
}

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

const hasText = (element: Element) =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data),
  );

/** The colour that lies behind an element; the page's canvas where nothing does. */
function groundOf(element: Element, canvas: string): string {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const { backgroundColor } = styleOf(around);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return canvas;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

/** Texts that could not be read, with what is wrong. */
function unreadable(guide: Element, canvas: string): string[] {
  return elementsWithin(guide)
    .filter((element) => hasText(element) && element.checkVisibility())
    .filter((element) => !element.closest('.visually-hidden, style, .map'))
    .flatMap((element) => {
      const ratio = contrast(styleOf(element).color, groundOf(element, canvas));
      const { width, height } = element.getBoundingClientRect();
      return ratio < 4.5 || width < 1 || height < 1
        ? [`${words(element).slice(0, 40)}: ${ratio.toFixed(2)}, ${width} by ${height}`]
        : [];
    });
}

for (const lack of lacks) {
  for (const scheme of ['light', 'dark'] as const) {
    const canvas = scheme === 'light' ? '#fff' : '#121212';

    describe(`a guide on a ${scheme} page, in an engine without ${lack.what}`, () => {
      it('can be read', async () => {
        await inEngine(lack, scheme, (guide) => {
          expect(words(guide)).to.include('Baker to Brewer in Four Months');
          expect(words(guide)).to.include('Brew five litres at home');
          expect(unreadable(guide, canvas)).to.deep.equal([]);
        });
      });

      it('has boxes that are seen and can be ticked', async () => {
        await inEngine(lack, scheme, async (guide) => {
          const roadmap = section(guide, 'roadmap-timeline');
          const box = one<HTMLInputElement>(roadmap, 'input');
          const { width, height } = box.getBoundingClientRect();
          expect(Math.min(width, height)).to.be.above(12);
          const { borderTopStyle, borderTopWidth, borderTopColor } = styleOf(box);
          expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '2px']);
          expect(contrast(borderTopColor, canvas)).to.be.above(3);
          box.click();
          await section(guide, 'action-plan').updateComplete;
          expect(one<HTMLInputElement>(section(guide, 'action-plan'), 'input').checked).to.be.true;
        });
      });

      it('has links and a button that are told from text', async () => {
        await inEngine(lack, scheme, (guide) => {
          const links = parts(section(guide, 'roadmap-timeline'), 'link');
          expect(links.length).to.be.above(0);
          for (const link of links) expect(styleOf(link).textDecorationLine).to.equal('underline');
          const { color, backgroundColor, borderTopWidth } = styleOf(
            part(section(guide, 'pathway-cta'), 'button'),
          );
          expect(contrast(color, backgroundColor)).to.be.above(4.5);
          expect(borderTopWidth).to.equal('1px');
          const phase = styleOf(part(section(guide, 'roadmap-timeline'), 'phase'));
          expect(phase.borderInlineStartStyle).to.equal('solid');
          expect(contrast(phase.borderInlineStartColor, canvas)).to.be.above(3);
        });
      });
    });
  }
}
