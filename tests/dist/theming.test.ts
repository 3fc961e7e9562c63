import { expect } from '@open-wc/testing';
import { guideOf, painted } from '../support/built.js';
import { openPageAt, type Page } from '../support/page.js';
import { part, section, words } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

const presets = [
  'newspaper',
  'university',
  'start-up',
  'government',
  'developer',
  'children',
] as const;

/** Opens the page, with a look in its address. */
async function onTheming(
  query: string,
  test: (page: Page, guide: Element) => Promise<void> | void,
) {
  const page = await openPageAt(`/demo/theming/${query}`);
  try {
    page.frame.width = '1280';
    const guide = await guideOf(page);
    await painted(page);
    await test(page, guide);
  } finally {
    page.close();
  }
}

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

const lineOf = (guide: Element) =>
  styleOf(part(section(guide, 'roadmap-timeline'), 'phase')).borderInlineStartColor;

const cssOf = ({ document }: Page) => document.querySelector('#css')!.textContent;

/** Does what a reader does with a control: sets it, and the page hears of it. */
function set({ document }: Page, selector: string, value: string) {
  const control = document.querySelector<HTMLInputElement>(selector)!;
  if (control.type === 'radio') control.checked = true;
  else control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the page for themes', () => {
  it('begins with the guide as it is, which needs no CSS', async () => {
    await onTheming('', (page) => {
      expect(cssOf(page)).to.match(/needs no CSS/);
    });
  });

  it('shows an accent on the guide, in the CSS and in the address', async () => {
    await onTheming('', async (page, guide) => {
      const before = lineOf(guide);
      set(page, 'input[name="accent"]', '#7a1f3d');
      await painted(page);
      expect(lineOf(guide)).not.to.equal(before);
      expect(cssOf(page)).to.include('--pathway-accent: #7a1f3d;');
      expect(page.window.location.search).to.equal('?accent=7a1f3d');
    });
  });

  it('says that something is no colour, and keeps the one before', async () => {
    await onTheming('?accent=7a1f3d', (page) => {
      set(page, 'input[name="accent"]', 'blurple');
      expect(page.document.querySelector<HTMLElement>('#accent-fault')!.hidden).to.be.false;
      expect(cssOf(page)).to.include('#7a1f3d');
    });
  });

  it('shows typeface, corners, space and darkness', async () => {
    await onTheming('', async (page, guide) => {
      const base = part(guide, 'base');
      const before = styleOf(base).fontFamily;
      set(page, 'select[name="font"]', 'mono');
      set(page, 'input[name="radius"]', '1');
      set(page, 'input[name="space"]', '1.5');
      set(page, 'input[name="theme"][value="dark"]', '');
      await painted(page);
      expect(styleOf(base).fontFamily).not.to.equal(before);
      expect(styleOf(base).colorScheme).to.equal('dark');
      for (const line of ['--pathway-radius: 1em;', '--pathway-space: 1.5em;', 'theme="dark"']) {
        expect(cssOf(page)).to.include(line);
      }
    });
  });

  it('has six sites that differ in ground, typeface and accent', async () => {
    const looks: string[][] = [];
    for (const preset of presets) {
      await onTheming(`?preset=${preset}`, ({ document }, guide) => {
        const site = document.querySelector('.site')!;
        looks.push([
          styleOf(site).backgroundColor,
          styleOf(part(guide, 'base')).fontFamily,
          lineOf(guide),
          words(document.querySelector('.name')),
        ]);
        expect(document.documentElement.dataset.preset).to.equal(preset);
      });
    }
    for (const kind of [0, 1, 2, 3]) {
      expect(new Set(looks.map((look) => look[kind])), String(kind)).to.have.length(6);
    }
  });

  it('restores a look from its address', async () => {
    const query = '?preset=university&accent=00695c&font=serif&radius=0.5&space=1.25&theme=dark';
    await onTheming(query, (page) => {
      const { elements } = page.document.querySelector<HTMLFormElement>('#controls')!;
      const values = ['preset', 'accent', 'font', 'radius', 'space', 'theme'].map(
        (name) => (elements.namedItem(name) as HTMLInputElement).value,
      );
      expect(values).to.deep.equal(['university', '#00695c', 'serif', '0.5', '1.25', 'dark']);
      expect(cssOf(page)).to.include('--pathway-accent: #00695c;');
    });
  });

  it('passes over what means nothing in an address', async () => {
    const nonsense =
      '?preset=__proto__&accent=javascript:alert(1)&font=constructor&radius=1e9&space=-1&theme=}body{display:none';
    await onTheming(nonsense, (page) => {
      expect(cssOf(page)).to.match(/needs no CSS/);
      expect(page.document.documentElement.dataset.preset).to.equal('none');
    });
  });

  it('says what became of copying', async () => {
    await onTheming('?preset=newspaper', async (page) => {
      const copied: string[] = [];
      const clipboard = {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      };
      Object.defineProperty(page.window.navigator, 'clipboard', { value: clipboard });
      page.document.querySelector<HTMLElement>('#copy')!.click();
      const status = page.document.querySelector('#copied')!;
      await waitUntil(() => status.textContent === 'Copied');
      expect(copied).to.deep.equal([cssOf(page)]);
      expect(status.role ?? status.getAttribute('role')).to.equal('status');
    });
  });

  it('selects the CSS where the browser does not let it copy', async () => {
    await onTheming('?preset=newspaper', async (page) => {
      const clipboard = { writeText: () => Promise.reject(new Error('refused')) };
      Object.defineProperty(page.window.navigator, 'clipboard', { value: clipboard });
      page.document.querySelector<HTMLElement>('#copy')!.click();
      await waitUntil(() =>
        page.document.querySelector('#copied')!.textContent.includes('by hand'),
      );
      expect(String(page.window.getSelection()).trim()).to.equal(cssOf(page).trim());
    });
  });

  for (const preset of presets) {
    it(`does not scroll sideways at 320 pixels as “${preset}”`, async () => {
      await onTheming(`?preset=${preset}`, async (page) => {
        page.frame.width = '320';
        await painted(page);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });
    });
  }
});
