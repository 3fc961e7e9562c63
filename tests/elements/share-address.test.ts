import { expect } from '@open-wc/testing';
import { addressWith } from '../../src/elements/shared/share-address.js';

describe('the address of a plan', () => {
  afterEach(() => {
    delete document.documentElement.dataset.pathwayPage;
    history.replaceState(null, '', location.href.replace(/#.*/s, ''));
  });

  it('is that of the page, whatever place its own address names', () => {
    const page = location.href;
    history.replaceState(null, '', '#pathway:guide/faq');
    expect(addressWith('v1.x')).to.equal(`${page}#pathway-plan=v1.x`);
  });

  it('is that of the page around where the guide is in a frame', () => {
    document.documentElement.dataset.pathwayPage = 'https://paper.example/careers?id=5';
    expect(addressWith('v1.x')).to.equal('https://paper.example/careers?id=5#pathway-plan=v1.x');
  });
});
