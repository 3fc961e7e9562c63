import { expect } from '@open-wc/testing';
import { complete } from '../support/documents.js';
import { onPage, pageWith, scripts } from '../support/built.js';
import { all, sectionsOf, settledWithPieces } from '../support/reader.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
    readonly exports?: readonly { kind: string; name: string }[];
  }[];
}

const common = ['for', 'heading-level', 'lang', 'src', 'storage', 'theme'];
const own = ['pathway-request', 'pathway-progress', 'pathway-plan'];

const elements: Record<string, { attributes: string[]; events: string[] }> = {
  'action-plan': { attributes: common, events: own },
  'career-pathway': { attributes: common, events: ['pathway-load', 'pathway-error', ...own] },
  'pathway-actions': { attributes: common, events: own },
  'pathway-cta': { attributes: common, events: ['pathway-cta'] },
  'pathway-faq': { attributes: common, events: [] },
  'pathway-overview': { attributes: common, events: ['pathway-resource'] },
  'pathway-planner': { attributes: common, events: own },
  'pathway-progress': { attributes: common, events: own },
  'pathway-requirements': { attributes: common, events: [] },
  'reality-check': { attributes: common, events: [] },
  'roadmap-timeline': { attributes: common, events: ['pathway-resource', ...own] },
  'salary-outlook': { attributes: common, events: own },
  'skill-list': { attributes: [...common, 'kind', 'sort'], events: own },
};

async function jsonAt<T>(path: string): Promise<T> {
  const response = await fetch(path);
  expect(response.ok, path).to.be.true;
  return (await response.json()) as T;
}

async function declarations(): Promise<Map<string, Declaration>> {
  const { modules } = await jsonAt<Manifest>('/custom-elements.json');
  return new Map(
    modules
      .flatMap(({ declarations: declared = [] }) => declared)
      .flatMap((declared) => (declared.tagName ? [[declared.tagName, declared] as const] : [])),
  );
}

const names = (named: readonly Named[] = []) => named.map(({ name }) => name);

describe('package.json', () => {
  it('exports nothing but files that are there', async () => {
    const { exports } = await jsonAt<{ exports: Record<string, string | Record<string, string>> }>(
      '/package.json',
    );
    const files = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(files).to.have.length.above(20);
    const missing: string[] = [];
    for (const file of files) {
      const { ok } = await fetch(new URL(file, location.origin), { method: 'HEAD' });
      if (!ok) missing.push(file);
    }
    expect(missing).to.deep.equal([]);
  });

  it('exports class and registration of every element', async () => {
    const { exports } = await jsonAt<{ exports: Record<string, unknown> }>('/package.json');
    const expected = Object.keys(elements).flatMap((tag) => [`./${tag}.js`, `./${tag}.define.js`]);
    expect(Object.keys(exports)).to.include.members(expected);
  });
});

describe('custom-elements.json', () => {
  it('names every tag, and no other', async () => {
    const { modules } = await jsonAt<Manifest>('/custom-elements.json');
    expect([...(await declarations()).keys()].sort()).to.deep.equal(Object.keys(elements));
    const defined = modules
      .flatMap(({ exports = [] }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    expect(names(defined).sort()).to.deep.equal(Object.keys(elements));
  });

  for (const [tag, { attributes, events }] of Object.entries(elements)) {
    it(`says what <${tag}> takes and tells`, async () => {
      const declared = (await declarations()).get(tag);
      expect(declared?.summary).to.be.a('string').that.is.not.empty;
      expect(names(declared?.attributes)).to.include.members(attributes);
      expect(names(declared?.events)).to.include.members(events);
      const slots = tag === 'career-pathway' ? ['start', 'end'] : ['heading', 'start', 'end'];
      expect(names(declared?.slots)).to.include.members(slots);
    });
  }

  it('names each part that a section uses', async () => {
    const manifest = await declarations();
    await onPage(pageWith('<career-pathway></career-pathway>', scripts.module), async (page) => {
      const guide = page.document.querySelector('career-pathway')!;
      await page.window.customElements.whenDefined('career-pathway');
      guide.pathway = { ...complete, reviewBy: '2020-01-31' };
      await settledWithPieces(guide);
      const unnamed = sectionsOf(guide).flatMap((section) => {
        const known = names(manifest.get(section.localName)?.cssParts);
        const used = new Set(all(section, '[part]').flatMap((element) => [...element.part]));
        return [...used]
          .filter((part) => !known.includes(part))
          .map((part) => `${section.localName}::part(${part})`);
      });
      expect(unnamed).to.deep.equal([]);
    });
  });

  it('points at modules that are there', async () => {
    const { modules } = await jsonAt<Manifest>('/custom-elements.json');
    const missing: string[] = [];
    for (const { path } of modules) {
      const { ok } = await fetch(`/${path}`, { method: 'HEAD' });
      if (!ok) missing.push(path);
    }
    expect(missing).to.deep.equal([]);
  });
});

describe('third-party-licenses.md', () => {
  it('names everything that is in the scripts, the icons too', async () => {
    const response = await fetch('/dist/third-party-licenses.md');
    const licenses = await response.text();
    for (const name of ['lit-html', '@lit/context', 'zod', 'lucide-static']) {
      expect(licenses).to.include(`## ${name} - `);
    }
    expect(licenses).to.include('Lucide Icons and Contributors');
  });
});
