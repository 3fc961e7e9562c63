import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../support.js';

const found = async (text: string, lang = 'en') =>
  (await findingsOf('wrong-plural', { lang, overview: text })).map(({ message }) => message);

describe('wrong-plural', () => {
  for (const [text, message, lang] of [
    ['1 views', '“1 views” should be “1 view”.'],
    ['It takes about 1 weeks.', '“1 weeks” should be “1 week”.'],
    ['Two parts: 1 courses and a book', '“1 courses” should be “1 course”.'],
    ['You need 3 week.', '“3 week” should be “3 weeks”.'],
    ['It is over in 12 month, at most.', '“12 month” should be “12 months”.'],
    ['Das dauert 1 Wochen.', '“1 Wochen” should be “1 Woche”.', 'de'],
    ['Es dauert nur 3 Monat.', '“3 Monat” should be “3 Monate”.', 'de-AT'],
  ] as const) {
    it(`finds “${text}”`, async () => assert.deepEqual(await found(text, lang), [message]));
  }

  for (const text of [
    'Finish the Phase 1 tasks.',
    'Year 1 pupils and Level 1 courses',
    'Watch the course 1 videos.',
    'A 2-week course',
    'It pays after 0–1 years.',
    'After 0 to 1 years',
    'In 1–2 weeks',
    'About 1.1 weeks, or 2.1 weeks.',
    'Watch 1 series.',
    'In 1 week or 21 weeks',
    'A 3 week course',
    'On Day 3 week plans are due.',
    'Read Python 1 lessons.',
    'Section 1.1 lessons',
    'One of 101 views',
    'Apollo 13 day.',
    'Half of 1,001 views',
  ]) {
    it(`leaves “${text}” alone`, async () => assert.deepEqual(await found(text), []));
  }

  for (const text of [
    'Klasse 1 Aufgaben',
    'Am 1. Tage',
    'In 3 Tagen',
    'Nach 1 Tag',
    'Seit 2 Jahren.',
  ]) {
    it(`leaves “${text}” alone`, async () => assert.deepEqual(await found(text, 'de'), []));
  }

  it('keeps to the languages that it knows', async () => {
    assert.deepEqual(await found('1 weeks', 'fr'), []);
  });
});
