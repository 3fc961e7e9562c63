import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { CSSResult, LitElement } from 'lit';
import { elementsIn, readManifest, type Element } from '../../scripts/support/manifest.mjs';
import { foundInSources, tags } from '../support/element-sources.js';

const elements = elementsIn(readManifest());
const elementOf = (tag: string): Element => elements.find(({ tagName }) => tagName === tag)!;
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const namesOf = (described: readonly { readonly name: string }[]) =>
  described.map(({ name }) => name);

type ElementClass = typeof LitElement & (new () => LitElement);

/** The class of an element, as it is once it is registered. */
async function classOf(tag: string): Promise<ElementClass> {
  const module = (await import(`../../src/elements/${tag}/${tag}.js`)) as Record<
    string,
    ElementClass
  >;
  const ElementClass = module[elementOf(tag).name]!;
  if (!customElements.get(tag)) customElements.define(tag, ElementClass);
  // By this Lit prepares a class, wherever it is.
  assert.ok(ElementClass.observedAttributes.length);
  return ElementClass;
}

/** Every `var(--pathway-…, default)` in a style sheet. */
function tokensIn(css: string): [name: string, byDefault: string][] {
  return [...css.matchAll(/var\((--pathway-[\w-]+),\s*/g)].map(({ 0: start, 1: name, index }) => {
    let open = 1;
    let end = index + start.length;
    for (; open > 0; end += 1) open += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0;
    return [name!, css.slice(index + start.length, end - 1).replace(/\s+/g, ' ')];
  });
}

const styleSheets = ['src/styles', 'src/elements'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

before(() => {
  // What an element makes on its way into a page; a page itself is not needed here.
  Object.assign(globalThis, { MutationObserver: EventTarget });
});

describe('the manifest', () => {
  it('has the elements that there are', () => {
    assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), sorted(tags));
  });

  it('says something of everything', () => {
    for (const element of elements) {
      assert.ok(element.summary && element.description.includes('```html'), element.tagName);
      const { attributes, events, slots, cssParts, cssProperties, members } = element;
      for (const { name, description } of [
        ...attributes,
        ...events,
        ...slots,
        ...cssParts,
        ...cssProperties,
        ...members,
      ])
        assert.ok(description, `${element.tagName}: ${name}`);
    }
  });

  it('names nothing twice', () => {
    for (const { tagName, attributes, events, slots, cssParts, cssProperties, members } of elements)
      for (const list of [attributes, events, slots, cssParts, cssProperties, members])
        assert.deepEqual(namesOf(list).sort(), sorted(namesOf(list)), tagName);
  });

  it('has every token with the default that it has at its use', () => {
    const used = styleSheets.flatMap(tokensIn);
    assert.ok(used.length > 10);
    const guide = elementOf('career-pathway').cssProperties;
    assert.deepEqual(sorted(namesOf(guide)), sorted(used.map(([name]) => name)));
    for (const { name, default: byDefault } of guide) {
      const defaults = used.filter(([other]) => other === name).map(([, value]) => value);
      // A private name that holds the accent means nothing to a publisher.
      const stated = defaults.map((value) =>
        value === 'var(--drawn)' ? 'var(--pathway-accent)' : value,
      );
      assert.ok(stated.includes(byDefault), `${name}: ${byDefault}, not ${stated.join()}`);
    }
  });

  it('has the sections of a guide as parts of it', async () => {
    const { SECTION_TAGS } = await import('../../src/elements/career-pathway/sections.js');
    const described = namesOf(elementOf('career-pathway').cssParts);
    for (const part of [...SECTION_TAGS, 'transferable', 'to-learn'])
      assert.ok(described.includes(part), part);
  });

  it('has what each event brings', () => {
    const classes = new Map(
      readManifest()
        .modules.flatMap(({ declarations }) => declarations)
        .map(({ name, members = [] }) => [name, namesOf(members)]),
    );
    assert.deepEqual(classes.get('PathwayLoadEvent'), ['pathway', 'problems']);
    assert.deepEqual(classes.get('PathwayCtaEvent'), ['pathwayId', 'url']);
    for (const { type } of elements.flatMap(({ events }) => events))
      assert.ok(classes.get(type.text)?.length, type.text);
  });
});

for (const tag of tags) {
  describe(`the manifest of <${tag}>`, () => {
    const { attributes, members, events, slots, cssParts, cssProperties } = elementOf(tag);

    it('has its properties and attributes', async () => {
      const ElementClass = await classOf(tag);
      const reactive = [...ElementClass.elementProperties].map(([name, { attribute }]) => [
        String(name),
        attribute === false
          ? undefined
          : typeof attribute === 'string'
            ? attribute
            : String(name).toLowerCase(),
      ]);
      const described = members
        .filter(({ kind, readonly }) => kind === 'field' && !readonly)
        .map(({ name, attribute }) => [name, attribute]);
      assert.deepEqual(new Map(described as never), new Map(reactive as never));
      assert.deepEqual(
        sorted(namesOf(attributes)),
        sorted(reactive.flatMap(([, attribute]) => attribute ?? [])),
      );
      assert.ok(
        attributes.every(({ type }) => /^(?:string|'.*'|2 \| 3 \| 4 \| 5 \| 6)$/.test(type.text)),
      );
    });

    it('has their defaults', async () => {
      const ElementClass = await classOf(tag);
      const element = new ElementClass() as LitElement & Record<string, unknown>;
      const stated = new Map(attributes.map(({ name, default: byDefault }) => [name, byDefault]));
      assert.deepEqual(
        ['heading-level', 'theme', 'storage'].map((name) => stated.get(name)),
        ['2', "'auto'", "'local'"],
      );
      for (const { fieldName, default: byDefault } of attributes) {
        const value = element[fieldName];
        // What an element leaves open is decided by its style sheet, or around it.
        if (value === undefined) continue;
        assert.equal(byDefault, typeof value === 'string' ? `'${value}'` : JSON.stringify(value));
      }
    });

    it('has its methods and what can only be read', async () => {
      const { prototype } = await classOf(tag);
      const own = Object.getOwnPropertyDescriptors(prototype);
      const isPublic = (name: string) => own[name]?.get && !own[name].set;
      const readable = members.filter(({ readonly }) => readonly).map(({ name }) => name);
      assert.deepEqual(readable, Object.keys(own).filter(isPublic));
      assert.ok(readable.includes('ready'));
      for (const { name, kind } of members.filter((member) => member.kind === 'method'))
        assert.equal(typeof prototype[name as keyof typeof prototype], 'function', kind);
      assert.equal(
        'reload' in prototype,
        members.some(({ name }) => name === 'reload'),
      );
    });

    it('has its parts, also those that come late', () => {
      const shown = foundInSources(tag).parts;
      const ofSections = tag === 'career-pathway' ? [...tags, 'transferable', 'to-learn'] : [];
      assert.deepEqual(
        sorted(namesOf(cssParts)),
        sorted([...shown, ...ofSections.filter((name) => name !== tag)]),
      );
    });

    it('has its events, a guide those of its sections too', () => {
      const fired = (tag === 'career-pathway' ? tags : [tag]).flatMap((fires) => [
        ...foundInSources(fires).events,
      ]);
      assert.deepEqual(sorted(events.map(({ type }) => type.text)), sorted(fired));
      for (const { name, type } of events) {
        const expected = type.text.replace(/^Pathway(\w+)Event$/, 'pathway-$1').toLowerCase();
        assert.equal(name, expected);
      }
    });

    it('has its slots', () => {
      const expected =
        tag === 'career-pathway' ? ['', 'end', 'start'] : ['end', 'heading', 'start'];
      assert.deepEqual(namesOf(slots).sort(), expected);
    });

    it('has the tokens that its styles read', async () => {
      const ElementClass = await classOf(tag);
      const css = ElementClass.elementStyles.map((sheet) => (sheet as CSSResult).cssText).join('');
      const read = tokensIn(css).map(([name]) => name);
      const described = namesOf(cssProperties);
      if (tag === 'career-pathway') assert.ok(read.every((name) => described.includes(name)));
      else assert.deepEqual(sorted(described), sorted(read));
    });
  });
}
