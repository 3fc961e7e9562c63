import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linked, plain } from '../../src/exporters/markdown-text.js';
import { safeUrl } from '../../src/model/index.js';
import { payloads } from '../support/payloads.js';
import { anyText, nodesOf, onOneLine, shapeOf, textsOf } from './support.js';

const url = safeUrl('https://example.org/a_b_(c)*d*?x=1&copy=2')!;

/** Wherever a text may stand: how it is written there, what that is, and the words before and after. */
const positions: Readonly<
  Record<
    string,
    readonly [write: (text: string) => string, shape: string[], before?: string, after?: string]
  >
> = {
  paragraph: [plain, ['document', 'paragraph']],
  heading: [(text) => `## ${plain(text)}`, ['document', 'heading 2']],
  'heading with a number': [(text) => `### 1. ${plain(text)}`, ['document', 'heading 3'], '1. '],
  entry: [(text) => `- ${plain(text)}`, ['document', 'list', 'item', 'paragraph']],
  'entry of a list within a list': [
    (text) => `- a\n  - ${plain(text)}`,
    ['document', 'list', 'item', 'paragraph', 'list', 'item', 'paragraph'],
  ],
  'bold words': [
    (text) => `- **${plain(text)}** · b`,
    ['document', 'list', 'item', 'paragraph', 'strong'],
    '',
    ' · b',
  ],
  'words after a label': [
    (text) => `**A** ${plain(text)}`,
    ['document', 'paragraph', 'strong'],
    'A ',
  ],
  link: [
    (text) => `- ${linked(text, { url })} · b`,
    ['document', 'list', 'item', 'paragraph', 'link'],
    '',
    ' · b',
  ],
};

describe('an author’s text in Markdown', () => {
  for (const [name, [write, shape, before = '', after = '']] of Object.entries(positions)) {
    it(`is that very text as ${name}`, () => {
      const check = (text: string) => {
        const markdown = write(text);
        assert.deepEqual(shapeOf(markdown), shape, markdown);
        assert.equal(textsOf(markdown).at(-1), before + onOneLine(text) + after, markdown);
      };
      for (const payload of payloads) check(payload.toWellFormed());
      fc.assert(fc.property(anyText, check), { numRuns: 2000 });
    });
  }

  it('has no escapes where nothing would mean anything', () => {
    for (const text of [
      'Researcher: Nine to twelve months (or more), at 10 a.m. – really!',
      'Pay: $50,000–$60,000 + bonus; R&D, C#, snake_case, 5 < 6 > 4, 50 % | 3/4',
      'What’s next? -5% or {this} ^ that = “it”',
    ])
      assert.equal(plain(text), text);
  });

  it('has them where something would', () => {
    for (const [text, written] of [
      ['# one', '\\# one'],
      ['1. one', '1\\. one'],
      ['- one', '\\- one'],
      ['<b>', '\\<b>'],
      ['&lt;', '\\&lt;'],
      ['see https://example.org', 'see https\\://example.org'],
      ['www.example.org', 'www\\.example.org'],
      ['a@example.org', 'a\\@example.org'],
      ['$x$', '\\$x\\$'],
    ] as const)
      assert.equal(plain(text), written);
  });

  it('is a link to where the author says, and to nowhere else', () => {
    const [link] = nodesOf(linked('x', { url })).filter(({ type }) => type === 'link');
    assert.equal(link?.destination, url);
    assert.equal(linked('[x]', {}), '\\[x\\]');
  });
});
