import { expect } from '@open-wc/testing';
import { download } from '../../src/elements/pathway-actions/download.js';

describe('a file that a reader saves', () => {
  const { click } = HTMLAnchorElement.prototype;
  const { setTimeout } = window;

  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    window.setTimeout = setTimeout;
  });

  it('stays until the browser has come for it, and no longer', async () => {
    const saved: HTMLAnchorElement[] = [];
    const later: (() => void)[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    window.setTimeout = ((action: () => void) => later.push(action)) as typeof window.setTimeout;
    download('plan.ics', 'text/calendar', 'BEGIN:VCALENDAR');
    window.setTimeout = setTimeout;

    const [link] = saved;
    expect(link!.download).to.equal('plan.ics');
    // Browsers that ask the reader first come for it in a later task.
    expect(await (await fetch(link!.href)).text()).to.equal('BEGIN:VCALENDAR');
    expect(await (await fetch(link!.href)).text()).to.equal('BEGIN:VCALENDAR');
    for (const action of later) action();
    const gone = await fetch(link!.href).then(
      () => false,
      () => true,
    );
    expect(gone).to.be.true;
  });
});
