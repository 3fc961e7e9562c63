import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  permit,
  readAddress,
  readAllowList,
  Refusal,
  type AllowList,
} from '../../src/embed/document-address.js';

const page = 'https://careers.example/kit/embed.html?src=x#y';

const resolve = (src: string, list?: AllowList) =>
  permit(readAddress(src, page), page, () => Promise.resolve(list));

/** What is said where a document is refused. */
const refusalOf = async (src: string, list?: AllowList): Promise<string> => {
  try {
    const { href } = await resolve(src, list);
    return `shown: ${href}`;
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return error.message;
  }
};

describe('a document of the frame’s own origin', () => {
  const own: readonly [src: string, href: string][] = [
    ['guide.json', 'https://careers.example/kit/guide.json'],
    ['../guides/a.json?v=2', 'https://careers.example/guides/a.json?v=2'],
    ['/guides/a.json#part', 'https://careers.example/guides/a.json'],
    ['\\guides\\a.json', 'https://careers.example/guides/a.json'],
    ['//careers.example/a.json', 'https://careers.example/a.json'],
    ['HTTPS://CAREERS.EXAMPLE:443/a.json', 'https://careers.example/a.json'],
    ['https:a.json', 'https://careers.example/kit/a.json'],
    ['https://ｃareers。example/a.json', 'https://careers.example/a.json'],
    ['\thttps://careers.example/\na.json ', 'https://careers.example/a.json'],
  ];
  for (const [src, href] of own) {
    it(`is shown: ${JSON.stringify(src)}`, async () => {
      const { href: shown } = await permit(readAddress(src, page), page, () => {
        throw new Error('The list is not asked for.');
      });
      assert.equal(shown, href);
    });
  }
});

describe('a document of another origin', () => {
  const foreign = [
    'https://evil.example/a.json',
    '//evil.example/a.json',
    '\\\\evil.example\\a.json',
    '/\\evil.example/a.json',
    '/\t/evil.example/a.json',
    'http://careers.example/a.json',
    'https://careers.example:8443/a.json',
    'https://careers.example.evil.example/a.json',
    'https://careers.example./a.json',
    'https://саreers.example/a.json',
    'https:\\\\evil.example/a.json',
    'http:a.json',
  ];
  for (const src of foreign) {
    it(`is refused: ${JSON.stringify(src)}`, async () => {
      const said = await refusalOf(src);
      assert.match(said, /shows documents of https:\/\/careers\.example only\./);
      assert.match(said, /put \{ "origins": \["https?:\/\/[^"]+"\] \} into the file embed\.json/);
    });
  }

  it('is shown where its origin is listed, and only then', async () => {
    const list = readAllowList(
      '{ "origins": ["https://Guides.example", "https://büro.example:8443/"] }',
    );
    for (const src of [
      'https://guides.example/a.json',
      '//guides.example/a.json',
      'https://xn--bro-hoa.example:8443/a.json',
    ])
      assert.equal((await resolve(src, list)).href, new URL(src, page).href);
    for (const src of [
      'http://guides.example/a.json',
      'https://guides.example:8443/',
      'https://www.guides.example/',
    ])
      assert.match(await refusalOf(src, list), /add that site to “origins”/);
    const said = await refusalOf('https://evil.example/', list);
    assert.ok(said.includes('https://careers.example, https://guides.example or https://xn--'));
  });

  it('is never fetched with a name or a password, even where it is the own one', async () => {
    for (const src of [
      'https://me:secret@careers.example/a',
      'https://careers.example@evil.example/',
    ]) {
      const said = await refusalOf(src);
      assert.match(said, /Take them out/);
      assert.doesNotMatch(said, /secret/);
    }
  });
});

describe('what is no address of a document', () => {
  for (const src of [
    'data:application/json,{}',
    'blob:https://careers.example/1b9d6bcd',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'file:///etc/passwd',
    'ftp://careers.example/a',
    'https://',
    'https://[::1',
    `javascript:${'x'.repeat(5000)}`,
  ]) {
    it(`is refused: ${JSON.stringify(src).slice(0, 40)}`, async () => {
      const said = await refusalOf(src);
      assert.match(said, /“src” should be the address of a document/);
      assert.ok(said.length < 400);
    });
  }

  it('is asked for where there is none', async () => {
    assert.match(await refusalOf(''), /names no document.*embed\.html\?src=/);
    assert.throws(() => readAddress(undefined, page), /names no document/);
  });

  it('can’t be told where embed.html itself comes from no server', () => {
    for (const where of ['file:///home/me/embed.html', 'about:srcdoc', 'data:text/html,x'])
      assert.throws(() => readAddress('a.json', where), /has to come from a web server/);
  });
});

describe('embed.json', () => {
  const faulty = [
    '',
    '{',
    '[]',
    'null',
    '"https://guides.example"',
    '{}',
    '{ "origins": "https://guides.example" }',
    '{ "__proto__": { "origins": ["https://guides.example"] } }',
    ...[
      '"*"',
      '"guides.example"',
      '"https://*.example"',
      '"https://guides.example/guides/"',
      '"https://guides.example?x"',
      '"https://me@guides.example"',
      '"https://guides.example;script-src *"',
      '"https://a;b"',
      '"https://a,b"',
      '"null"',
      '"data:"',
      '"file://"',
      '7',
      'null',
      '["https://guides.example"]',
    ].map((entry) => `{ "origins": ["https://guides.example", ${entry}] }`),
  ];
  for (const text of faulty) {
    it(`allows nothing while it is ${JSON.stringify(text).slice(0, 70)}`, async () => {
      const list = readAllowList(text);
      assert.ok('fault' in list);
      const said = await refusalOf('https://guides.example/a.json', list);
      assert.match(said, /shows documents of https:\/\/careers\.example only\. /);
      assert.ok(said.includes(list.fault) && list.fault.includes('embed.json'));
    });
  }

  it('says which entry is wrong', () => {
    const list = readAllowList('{ "origins": ["https://a.example", "https://*.example"] }');
    assert.ok('fault' in list);
    assert.match(list.fault, /no path and no \*\. Entry 2 is “"https:\/\/\*\.example"”/);
  });
});
