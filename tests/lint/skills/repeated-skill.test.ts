import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

const messagesOf = async (
  transferable: string[],
  toLearn: string[],
  keys: Partial<PathwayDocument> = {},
) =>
  (
    await findingsOf('repeated-skill', {
      skills: {
        transferable: transferable.map((name) => ({ name })),
        toLearn: toLearn.map((name) => ({ name, priority: 'important' })),
      },
      ...keys,
    })
  ).map(({ message }) => message);

describe('repeated-skill', () => {
  it('tells a skill that is there twice from one that is in both lists', async () => {
    assert.deepEqual(await messagesOf([], ['SQL', 'Charts', 'sql']), [
      '“sql” is there twice among these skills.',
    ]);
    assert.deepEqual(
      await messagesOf(['Working with spreadsheets'], ['Working with Spreadsheets']),
      [
        '“Working with Spreadsheets” is a skill to learn, and “Working with spreadsheets” is said to carry over.',
      ],
    );
  });

  it('lets skills be that only resemble one another', async () => {
    assert.deepEqual(
      await messagesOf(['Teaching', 'C'], ['C++', 'C#', 'Teaching adults', 'Python 2', 'Python 3']),
      [],
    );
    // In Hindi, a vowel sign tells reading from teaching.
    assert.deepEqual(await messagesOf(['पढ़ना'], ['पढ़ाना'], { lang: 'hi' }), []);
    assert.deepEqual(await messagesOf(['الكتابة'], ['القراءة'], { lang: 'ar' }), []);
  });
});
