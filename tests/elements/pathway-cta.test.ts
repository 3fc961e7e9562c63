import { expect } from '@open-wc/testing';
import '../../src/elements/pathway-cta/pathway-cta.define.js';
import { complete, minimal } from '../support/documents.js';
import { part, parts, show, words } from '../support/reader.js';

/** Clicks the call with a listener of the page in place. */
function follow(element: HTMLElement, onCta: (event: HTMLElementEventMap['pathway-cta']) => void) {
  let followed: boolean | undefined;
  element.addEventListener('pathway-cta', onCta);
  document.addEventListener(
    'click',
    (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  part(element, 'button').click();
  return followed;
}

describe('<pathway-cta>', () => {
  it('shows title, text and a link', async () => {
    const element = await show('pathway-cta', complete);
    expect(words(element)).to.equal(
      'Shall we brew? The next course starts in March. Join the course',
    );
    const link = part<HTMLAnchorElement>(element, 'button');
    expect(link.localName).to.equal('a');
    expect(link.href).to.equal('https://example.org/join');
  });

  it('tells the page, and lets the browser follow the link', async () => {
    const element = await show('pathway-cta', complete);
    const events: HTMLElementEventMap['pathway-cta'][] = [];
    expect(follow(element, (event) => events.push(event))).to.be.true;
    expect(events).to.have.length(1);
    expect(events[0]).to.include({
      pathwayId: 'baker-to-brewer',
      url: 'https://example.org/join',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  });

  it('keeps the browser from following when the page cancels', async () => {
    const element = await show('pathway-cta', complete);
    expect(follow(element, (event) => event.preventDefault())).to.be.false;
  });

  it('is a button that only raises its event where there is no address', async () => {
    const element = await show('pathway-cta', {
      ...minimal,
      callToAction: { label: 'Talk to us' },
    });
    const button = part<HTMLButtonElement>(element, 'button');
    const urls: (string | undefined)[] = [];
    follow(element, ({ url }) => urls.push(url));
    expect(button.localName).to.equal('button');
    expect(button.type).to.equal('button');
    expect(urls).to.deep.equal([undefined]);
    expect(words(element)).to.equal('Ready to begin? Talk to us');
    expect(parts(element, 'text')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('drops a link that would run a script, and stays a button', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = await show('pathway-cta', {
      ...minimal,
      callToAction: { label: 'Go', url: 'javascript:alert(1)' },
    });
    console.warn = warn;
    expect(part(element, 'button').localName).to.equal('button');
  });
});
