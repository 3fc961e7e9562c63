import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../support.js';

const messagesOf = async (lang: string, ...questions: string[]) =>
  (
    await findingsOf('repeated-question', {
      lang,
      faq: questions.map((question) => ({ question, answer: 'It depends.' })),
    })
  ).map(({ message }) => message);

describe('repeated-question', () => {
  it('hears the second and the third', async () => {
    assert.deepEqual(
      await messagesOf(
        'en',
        'Am I too old?',
        'Am I too old',
        'What does it cost?',
        'Am I too old?!',
      ),
      ['“Am I too old” is asked twice.', '“Am I too old?!” is asked twice.'],
    );
  });

  it('lets questions be that differ in one word that matters', async () => {
    assert.deepEqual(
      await messagesOf(
        'en',
        'Do I need C?',
        'Do I need C++?',
        'Do I need a car?',
        'When do I need a car?',
      ),
      [],
    );
    assert.deepEqual(
      await messagesOf('en', 'Is it worth moving to London?', 'Is it worth moving from London?'),
      [],
    );
    assert.deepEqual(
      await messagesOf('de', 'Muss ich umziehen?', 'Muss ich wirklich umziehen?'),
      [],
    );
  });
});
