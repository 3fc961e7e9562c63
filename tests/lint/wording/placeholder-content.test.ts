import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../support.js';

const found = async (text: string) =>
  (await findingsOf('placeholder-content', { overview: text })).map(({ message }) => message);

describe('placeholder-content', () => {
  for (const text of [
    'Lorem ipsum dolor sit amet',
    'First this, then lorem ipsum dolor sit amet.',
    'TODO',
    'TODO: write this',
    'A good start. (TODO ask Ada)',
    'TODO write this',
    'Pay: TBD',
    'tbd',
    'FIXME',
    'It costs XXX EUR.',
    'XXX',
    'It takes XX months.',
    'About xx % more pay',
    'Start in [insert month] with a course.',
    '[Insert your name]',
    '[add a link here]',
    'Your text here',
    'Description goes here.',
    'Coming soon!',
    'More details coming soon …',
    'Salary: ???',
    '???',
    '…',
    'N/A',
    '{{ summary }}',
    'Hier steht [Name einfügen] etwas',
    'Text folgt in Kürze',
  ]) {
    it(`finds “${text}”`, async () => assert.equal((await found(text)).length, 1));
  }

  for (const text of [
    'Build a TODO app with React.',
    'The 20XX weeks, and size XXL',
    'Keep a todo list for the first month.',
    'Learn trunk-based development (TBD).',
    'Write: “Hello, my name is [insert your name] and I read your paper.”',
    "Write 'Hello [insert name], I read your paper' to three people.",
    'Replace “lorem ipsum dolor” by real text before you show it.',
    'Designers use lorem ipsum until the words are there.',
    'New rules are coming soon to every hospital in the country.',
    'Really???',
    'Why? And when???',
    'Read Article XXX of the code.',
    'Watch Super Bowl XXX.',
    'A [role] who can read charts',
    'The name goes here and there through the whole book.',
    'Die Prüfung folgt in Kürze auf den Lehrgang.',
    '👍',
    'C#',
    'What is a placeholder in a template?',
  ]) {
    it(`leaves “${text}” alone`, async () => assert.deepEqual(await found(text), []));
  }

  it('shows what in the text is one', async () => {
    assert.deepEqual(await found('Start in [insert month].'), [
      '“Start in [insert month].” still has the placeholder “[insert month]”.',
    ]);
  });

  it('finds addresses that are none', async () => {
    const tasks = [
      'https://example.com/a',
      'http://www.example.org',
      'http://localhost:8080/',
      'https://127.0.0.1/',
      'https://examples.com/',
      'https://my-example.com/',
      '/example.com',
    ].map((url) => ({ text: url.replace(/\W/g, ''), url }));
    const places = await findingsOf('placeholder-content', { roadmap: [{ title: 'One', tasks }] });
    assert.deepEqual(
      places.map(({ segments }) => segments[3]),
      [0, 1, 2, 3],
    );
  });

  it('takes no sentence in another script for a placeholder', async () => {
    for (const text of [
      'ابنِ تطبيق TODO',
      'TODOアプリを作る',
      '做一个TODO应用',
      'Сделайте приложение TODO',
    ]) {
      assert.deepEqual(await findingsOf('placeholder-content', { overview: text }), []);
    }
  });
});
