import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '../../src/embed/settings.js';

const colors = ['teal', '#7a3b0c', 'rgb(1 2 3)'];
const read = (query: string) =>
  readSettings(new URLSearchParams(query), { isColor: (value) => colors.includes(value) });

describe('the address of the frame', () => {
  it('says what to show and how', () => {
    const query = 'src=/a.json&theme=dark&lang=de-AT&accent=%237a3b0c&storage=ask&heading-level=3';
    assert.deepEqual(read(query), {
      settings: {
        src: '/a.json',
        theme: 'dark',
        lang: 'de-AT',
        accent: '#7a3b0c',
        storage: 'ask',
        headingLevel: 3,
      },
      advice: [],
    });
  });

  it('may say nothing', () => {
    const { settings, advice } = read('');
    assert.deepEqual(Object.values(settings), Array(6).fill(undefined));
    assert.deepEqual(advice, []);
  });

  const wrong: readonly [query: string, ...said: string[]][] = [
    ['them=dark', '“them”', 'Did you mean “theme”?'],
    ['utm_source=letter', '“utm_source”', 'src, theme, lang, accent, storage or heading-level'],
    ['theme=', 'auto, light or dark', '“”'],
    ['theme=Dark', 'auto, light or dark', '“Dark”'],
    ['lang=_', 'tag of a language', '“_”'],
    [`lang=${'en-'.repeat(50)}x`, 'tag of a language', '…”'],
    ['accent=', '%23', '“”'],
    ['accent=red;position:fixed', 'colour', '“red;position:fixed”'],
    ['accent=url(https://x.example)', 'colour'],
    ['storage=cloud', 'local, session, ask or none', '“cloud”'],
    ['heading-level=1', '2 to 6', '“1”'],
    ['heading-level=3.0', '2 to 6', '“3.0”'],
    ['__proto__=x', '“__proto__”'],
  ];
  for (const [query, ...said] of wrong) {
    it(`is told what is wrong in ${query.slice(0, 40)}, which is left out`, () => {
      const { settings, advice } = read(query);
      assert.equal(advice.length, 1);
      for (const words of said) assert.ok(advice[0]!.includes(words), advice[0]);
      assert.deepEqual(Object.values(settings), Array(6).fill(undefined));
    });
  }

  it('counts what is there twice by the first', () => {
    const { settings, advice } = read('src=a.json&src=b.json');
    assert.equal(settings.src, 'a.json');
    assert.match(advice.join(), /^“src” is there more than once; the first counts/);
  });
});
