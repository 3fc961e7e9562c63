import { expect } from '@open-wc/testing';
import { openPageAt, type Page } from '../support/page.js';
import { words } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

async function onDesignSystem(test: (page: Page) => Promise<void> | void) {
  const page = await openPageAt('/demo/design-system/');
  try {
    await waitUntil(() => page.document.querySelectorAll('tbody tr').length === 8);
    await test(page);
  } finally {
    page.close();
  }
}

const contrasts = ({ document }: Page) =>
  [...document.querySelectorAll('tbody tr')]
    .map((row) => parseFloat(words(row.querySelector('td:last-child'))))
    .filter(Number.isFinite);

describe('the page of the design system', () => {
  it('shows the contrast of every role, which is enough whatever the accent', async () => {
    await onDesignSystem((page) => {
      const accent = page.document.querySelector<HTMLInputElement>('#accent')!;
      const seen = new Set<string>();
      for (const color of ['#0b5cad', '#ffff00', '#000000', '#ffffff']) {
        accent.value = color;
        accent.dispatchEvent(new Event('input', { bubbles: true }));
        const [drawn, written, quiet, ...dark] = contrasts(page);
        expect(drawn, color).to.be.at.least(3);
        expect(written, color).to.be.at.least(4.5);
        expect(quiet, color).to.be.at.least(4.5);
        expect(dark, color).to.have.length(3);
        seen.add(contrasts(page).join());
      }
      expect(seen).to.have.length(4);
    });
  });

  it('shows lengths and lines as the elements have them', async () => {
    await onDesignSystem(({ document }) => {
      const widths = [...document.querySelectorAll('[data-samples="width"] dd')].map(
        (sample) => sample.getBoundingClientRect().width,
      );
      expect(widths).to.have.length(5);
      expect([...widths].sort((a, b) => a - b)).to.deep.equal(widths);
      expect(widths[0]).to.be.above(4);
      for (const line of document.querySelectorAll('[data-samples="border-block-start"] dd')) {
        const { borderTopStyle } = document.defaultView!.getComputedStyle(line);
        expect(borderTopStyle).not.to.equal('none');
      }
      expect(words(document.querySelector('[data-value]'))).to.match(/^\d+m?s$/);
    });
  });

  it('does not scroll sideways at 320 pixels', async () => {
    await onDesignSystem(({ frame, document }) => {
      frame.width = '320';
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  });
});
