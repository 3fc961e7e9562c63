import { expect } from '@open-wc/testing';
import { guideOf, onPage, pageWith, requestsOf, sourceGuide } from '../support/built.js';
import type { Page } from '../support/page.js';
import { settledWithPieces, words } from '../support/reader.js';
import { storedAt } from '../support/test-server.js';

const files = {
  module: 'pathway-elements.js',
  classic: 'pathway-elements.iife.js',
} as const;

type Kind = keyof typeof files;

const guide = `<career-pathway src="${sourceGuide}"><p>All our guides</p></career-pathway>`;

/** What goes wrong on a page from its first script on; a file that is refused is no mishap of a script. */
const watch = `<script>
  window.mishaps = [];
  addEventListener('error', (event) => mishaps.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => mishaps.push(String(event.reason)));
</script>`;

const mishapsOf = ({ window }: Page) =>
  (window as unknown as { readonly mishaps: readonly string[] }).mishaps;

const scriptTag = (kind: Kind, src: string, integrity: string) =>
  `<script ${kind === 'module' ? 'type="module"' : 'defer'} src="${src}" integrity="${integrity}" crossorigin></script>`;

const textOf = async (file: string) => (await fetch(`/dist/${file}`)).text();

const hashes = async () => JSON.parse(await textOf('integrity.json')) as Record<string, string>;

/** The hash of a file as it is served. */
async function hashOf(file: string): Promise<string> {
  const bytes = await (await fetch(`/dist/${file}`)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/** Opens a page with a script of ours, and tells whether it ran. */
async function runs(script: string, test?: (page: Page) => void): Promise<boolean> {
  let hasRun = false;
  await onPage(pageWith(guide, watch + script), (page) => {
    hasRun = page.window.customElements.get('career-pathway') !== undefined;
    test?.(page);
    return Promise.resolve();
  });
  return hasRun;
}

describe('integrity.json', () => {
  it('has the hash of every file that a page or a script names, and they are those of the files', async () => {
    const listed = await hashes();
    const named = new Set<string>([
      ...Object.values(files),
      'check.js',
      'snippet.js',
      'pathway-elements.css',
      'embed-host.js',
    ]);
    for (const [, name = ''] of (await textOf('embed.html')).matchAll(/\b(?:src|href)="([^"]+)"/g))
      named.add(name);
    for (const file of Object.keys(listed)) {
      expect(await hashOf(file), file).to.equal(listed[file]);
      for (const [, name = ''] of (await textOf(file)).matchAll(
        /["'`](\.\.?\/[\w./-]+\.js)["'`]/g,
      )) {
        const { pathname } = new URL(name, new URL(`/dist/${file}`, location.href));
        named.add(pathname.slice('/dist/'.length));
      }
    }
    expect([...named].sort()).to.deep.equal(Object.keys(listed));
  });

  for (const kind of ['module', 'classic'] as const) {
    const file = files[kind];

    it(`makes a script tag that works (${kind})`, async () => {
      const { [file]: integrity = '', ...pieces } = await hashes();
      const script = scriptTag(kind, `/dist/${file}`, integrity);
      await onPage(pageWith(guide, watch + script), async (page) => {
        const shown = await guideOf(page);
        await settledWithPieces(page.document.querySelector('career-pathway')!);
        expect(words(shown)).to.include('Your plan').and.not.include('All our guides');
        const fetched = requestsOf(page)
          .filter((path) => path.startsWith('/dist/pieces/'))
          .map((path) => path.slice('/dist/'.length));
        if (kind === 'module') expect(fetched).to.have.length.above(5);
        expect(Object.keys(pieces)).to.include.members(fetched);
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it(`makes a script tag that refuses another file, and the page keeps its own words (${kind})`, async () => {
      const { [file]: integrity = '' } = await hashes();
      const text = await textOf(file);
      const type = 'text/javascript';
      // One letter, in the name of the policy for trusted types.
      const changed = text.replace('lit-html', 'lit-htmI');
      expect(changed).to.have.length(text.length).and.not.equal(text);
      const [same, tampered] = [
        await storedAt({ body: text, type }),
        await storedAt({ body: changed, type }),
      ];
      expect(await runs(scriptTag(kind, same, integrity)), 'the file itself').to.be.true;
      const keepsItsWords = (page: Page) => {
        const element = page.document.querySelector('career-pathway')!;
        expect(element.shadowRoot).to.equal(null);
        expect(words(element)).to.equal('All our guides');
        expect(mishapsOf(page)).to.deep.equal([]);
      };
      expect(await runs(scriptTag(kind, tampered, integrity), keepsItsWords)).to.be.false;
      const otherHash = (await hashes())[kind === 'module' ? files.classic : files.module]!;
      expect(await runs(scriptTag(kind, `/dist/${file}`, otherHash), keepsItsWords)).to.be.false;
    });
  }
});
