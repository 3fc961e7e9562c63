import { expect } from '@open-wc/testing';
import '../../src/elements/reality-check/reality-check.define.js';
import { complete, minimal } from '../support/documents.js';
import { all, headings, parts, show, words, wordsOfParts } from '../support/reader.js';

describe('<reality-check>', () => {
  it('shows what to love, what to miss and what is hard', async () => {
    const element = await show('reality-check', complete);
    expect(headings(element)).to.deep.equal([
      'h2 Reality check',
      'h3 What you’ll love',
      'h3 What you may miss',
      'h3 What will be hard',
    ]);
    expect(
      parts(element, 'column').map((column) => column.querySelectorAll('[part~="point"]').length),
    ).to.deep.equal([2, 1, 3]);
    expect(wordsOfParts(element, 'point')).to.deep.equal([
      'The smell of malt A day in a brewery video',
      'Patience pays',
      'Fresh bread at five',
      'Heavy sacks',
      'Wet feet',
      'Long weekends',
    ]);
  });

  it('names the parts of the three, so that a theme can tell them apart', async () => {
    const element = await show('reality-check', complete);
    for (const name of ['love', 'miss', 'challenges']) {
      expect(parts(element, name)).to.have.length(1);
    }
  });

  it('gives each of the three a sign of its own, which is not read out', async () => {
    const element = await show('reality-check', complete);
    const signs = all(element, '[part~="column-heading"] svg');
    expect(new Set(signs.map((sign) => sign.innerHTML))).to.have.length(3);
    expect(signs.map(({ ariaHidden }) => ariaHidden)).to.deep.equal(['true', 'true', 'true']);
  });

  it('links the resources of a point', async () => {
    const element = await show('reality-check', complete);
    const links = all<HTMLAnchorElement>(element, 'a');
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/day']);
  });

  it('leaves out what the author has nothing on', async () => {
    const element = await show('reality-check', { ...minimal, realityCheck: { miss: ['Clay'] } });
    expect(words(element)).to.equal('Reality check What you may miss Clay');
    await expect(element).to.be.accessible();
  });
});
