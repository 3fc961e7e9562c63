import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../support.js';

const found = async (overview: string) => (await findingsOf('markup-in-text', { overview })).length;

describe('markup-in-text', () => {
  for (const text of [
    'This is <b>not</b> for everybody.',
    'One line.<br>Another.',
    'See <a href="https://example.org">the list</a>.',
    'Research&nbsp;&amp; development',
    'See [the list](https://example.org/list).',
    'This is **not** for everybody.',
    '## What it is about',
  ]) {
    it(`finds “${text}”`, async () => assert.equal(await found(text), 1));
  }

  for (const text of [
    'Learn HTML elements such as <p>, <ul> and <table>.',
    'Ignore **/node_modules/** in your editor.',
    'Salary (**) is gross; bonus (**) too.',
    'Prove that a <b and c> d.',
    '# of clients matters',
    'Use &lt; and &gt; in HTML.',
    'Pay is < 30 and > 20 thousand.',
    'R&D, C# and C++; #1 in the country.',
    '2 ** 3 is 8, and 3 ** 2 is 9.',
    'Learn when to write “<b>” and when “<strong>”.',
    'Use List<String> and Map<K, V>.',
    'A note [1] (see below).',
    'Gendern: Kolleg*innen und Bürger*innen.',
    'At **, the footnotes begin.',
  ]) {
    it(`leaves alone “${text}”`, async () => assert.equal(await found(text), 0));
  }
});
