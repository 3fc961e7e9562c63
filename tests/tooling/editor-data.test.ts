import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  getCSSLanguageService,
  newCSSDataProvider,
  type CSSDataV1,
} from 'vscode-css-languageservice';
import {
  getLanguageService,
  newHTMLDataProvider,
  type HTMLDataV1,
} from 'vscode-html-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { elementsIn, readManifest } from '../../scripts/support/manifest.mjs';

const read = <Content>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Content;
const elements = elementsIn(readManifest());

/** A text, and where the cursor `|` stands in it. */
function at(language: string, marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const document = TextDocument.create(`file:///page.${language}`, language, 1, text);
  return { document, position: document.positionAt(offset) };
}

interface Said {
  readonly documentation?: string | { readonly value: string };
}
const documentationOf = ({ documentation = '' }: Said): string =>
  typeof documentation === 'string' ? documentation : documentation.value;

describe('in VS Code', () => {
  const html = getLanguageService({
    customDataProviders: [
      newHTMLDataProvider('pathway', read<HTMLDataV1>('dist/vscode.html-custom-data.json')),
    ],
  });
  const css = getCSSLanguageService({
    customDataProviders: [newCSSDataProvider(read<CSSDataV1>('dist/vscode.css-custom-data.json'))],
  });
  const inHtml = (marked: string) => {
    const { document, position } = at('html', marked);
    return html.doComplete(document, position, html.parseHTMLDocument(document)).items;
  };
  const inCss = (marked: string) => {
    const { document, position } = at('css', marked);
    return css.doComplete(document, position, css.parseStylesheet(document)).items;
  };

  it('every tag is completed and explained', () => {
    const items = inHtml('<|');
    for (const { tagName, summary } of elements) {
      const item = items.find(({ label }) => label === tagName);
      assert.ok(item && documentationOf(item).includes(summary), tagName);
    }
  });

  it('every attribute is completed, and the values of those that have a choice', () => {
    for (const { tagName, attributes } of elements) {
      const labels = inHtml(`<${tagName} |></${tagName}>`).map(({ label }) => label);
      for (const { name, type } of attributes) {
        assert.ok(labels.includes(name), `${tagName} ${name}`);
        if (type.text === 'string') continue;
        const values = inHtml(`<${tagName} ${name}="|"></${tagName}>`).map(({ label }) => label);
        assert.deepEqual(values.sort(), type.text.replaceAll("'", '').split(' | ').sort());
      }
    }
  });

  it('what the cursor is on is explained', () => {
    const { document, position } = at('html', '<skill-list so|rt="authored"></skill-list>');
    const hover = html.doHover(document, position, html.parseHTMLDocument(document));
    assert.match(JSON.stringify(hover?.contents), /as the author wrote them/);
  });

  it('every token is completed with its default', () => {
    const items = inCss('career-pathway { --pathway-| }');
    for (const token of elements.flatMap(({ cssProperties }) => cssProperties)) {
      const item = items.filter(({ label }) => label === token.name);
      assert.equal(item.length, 1, token.name);

      assert.ok(documentationOf(item[0]!).includes(token.default), token.name);
    }
  });

  it('every part is completed by each of its names', () => {
    const labels = inCss('career-pathway::| {}').map(({ label }) => label);
    for (const { tagName, cssParts } of elements) {
      for (const { name } of cssParts) {
        assert.equal(labels.filter((label) => label === `::part(${name})`).length, 1, name);
        if (tagName !== 'career-pathway')
          assert.ok(labels.includes(`::part(${tagName}-${name})`), `${tagName}-${name}`);
      }
    }
  });
});

interface Contribution {
  readonly name: string;
  readonly description?: string;
  readonly value?: { readonly type: string; readonly default?: string };
  readonly [more: string]: unknown;
}

interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Contribution & {
        readonly attributes: readonly Contribution[];
        readonly slots: readonly Contribution[];
        readonly js: Readonly<Record<'events' | 'properties', readonly Contribution[]>>;
      })[];
    };
    readonly css: Readonly<Record<'properties' | 'pseudo-elements', readonly Contribution[]>>;
  };
}

describe('in the editors of JetBrains', () => {
  const { name, version, contributions } = read<WebTypes>('dist/web-types.json');
  const manifest = read<Record<'name' | 'version' | 'web-types', string>>('package.json');
  const names = (list: readonly { readonly name: string }[]) => list.map((entry) => entry.name);

  it('the package leads to what they read, which is of its name and version', () => {
    assert.equal(manifest['web-types'], './dist/web-types.json');
    assert.deepEqual([name, version], [manifest.name, manifest.version]);
  });

  it('everything is known of every element', () => {
    assert.equal(contributions.html.elements.length, elements.length);
    for (const element of elements) {
      const known = contributions.html.elements.find((other) => other.name === element.tagName)!;
      assert.deepEqual(
        known.attributes.map((attribute) => [
          attribute.name,
          attribute.value?.type,
          attribute.value?.default,
          attribute.description,
        ]),
        element.attributes.map((attribute) => [
          attribute.name,
          attribute.type.text,
          attribute.default,
          attribute.description,
        ]),
      );
      assert.deepEqual(names(known.js.events), names(element.events));
      assert.deepEqual(names(known.slots), names(element.slots));
      assert.deepEqual(
        names(known.js.properties),
        names(element.members.filter(({ kind }) => kind === 'field')),
      );
    }
  });

  it('every token and part is known once', () => {
    const { properties, 'pseudo-elements': parts } = contributions.css;
    for (const list of [properties, parts]) assert.equal(new Set(names(list)).size, list.length);
    for (const { cssProperties, cssParts } of elements) {
      for (const token of cssProperties) assert.ok(names(properties).includes(token.name));
      for (const part of cssParts) assert.ok(names(parts).includes(`part(${part.name})`));
    }
  });
});
