import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LibraryUnavailable } from '../../../src/lint/prose.js';
import { orUnavailable } from '../../../src/lint/rules/wording/or-unavailable.js';
import { findingsOf } from '../support.js';

const words = async (text: string, keys = {}) =>
  (await findingsOf('inclusive-language', { overview: text, ...keys })).map(
    ({ message, suggestion }) => `${message} ${suggestion}`,
  );

const HARD =
  'Notwithstanding contractual stipulations regarding remuneration, organisations customarily necessitate comprehensive documentation demonstrating interdisciplinary competencies, methodological sophistication and institutional responsibilities.';

describe('inclusive-language', () => {
  it('says what to write instead', async () => {
    assert.deepEqual(await words('Put the address on the whitelist and blacklist the rest.'), [
      '“blacklist” may leave out or hurt some readers. Write “blocklist” instead.',
    ]);
    assert.deepEqual(await words('Ask a fireman or a developer what he does.'), [
      '“fireman” may leave out or hurt some readers. Write “firefighter” instead.',
      '“he” may leave out or hurt some readers. Write “they” instead.',
    ]);
  });

  for (const text of [
    'It is simple, easy and just right, clearly and of course.',
    'Learn Power BI and Tableau.',
    'Work with children who have special educational needs.',
    'Rent a host, execute the invalid script and abort it.',
    'A master’s degree, a fellowship, maternity leave and a mother tongue.',
    'Men and women, boys and girls, and their mothers.',
    'Try Postman for the requests.',
    'Ask your manager whether he or she agrees.',
    'Marie Curie was a chemist; she won two prizes.',
    'Ask Ada, your mentor, what she does.',
    'Read “Salesmen of the Year” for a laugh.',
    'A data steward, a waiter and a midwife',
    'Is she the actress?',
    'Bony, barren, savage, manic depression, retarding a fall',
  ]) {
    it(`leaves “${text}” alone`, async () => assert.deepEqual(await words(text), []));
  }

  it('leaves the names of the guide’s own roles alone, and other languages', async () => {
    const text = 'A foreman plans the day.';
    assert.equal((await words(text)).length, 1);
    assert.deepEqual(await words(text, { from: { title: 'Foreman' } }), []);
    assert.deepEqual(await words(text, { lang: 'de' }), []);
  });
});

describe('hard-sentence', () => {
  it('shows each sentence, and what is hard about it', async () => {
    const [finding, ...more] = await findingsOf('hard-sentence', {
      overview: [`This is easy. ${HARD}`, 'So is this one, with a few more words in it than that.'],
    });
    assert.deepEqual(more, []);
    assert.deepEqual(finding!.segments, ['overview', 0]);
    assert.match(
      finding!.message,
      /^The sentence “Notwithstanding .* …” is hard to read: 17 of its 18 words have 8 letters or more\.$/,
    );
  });

  it('reads prose, not names, tasks or other languages', async () => {
    assert.deepEqual(
      await findingsOf('hard-sentence', { roadmap: [{ title: HARD, tasks: [HARD] }] }),
      [],
    );
    assert.deepEqual(await findingsOf('hard-sentence', { lang: 'fr', overview: HARD }), []);
  });

  for (const text of [
    'Multivariate regression, dimensionality reduction, generalised linear models.',
    'Large companies usually expect experienced candidates to present several completed projects.',
    'Most hospitals require registered professionals to complete continuing education courses every year before their licences are renewed by the authority.',
    'Whoever has written services for years brings Python, careful handling of data and an eye for systems, and all three of them help in research on interpretability.',
  ]) {
    it(`leaves “${text}” alone`, async () => {
      assert.deepEqual(await findingsOf('hard-sentence', { overview: text }), []);
    });
  }

  it('takes another age', async () => {
    const keys = {
      overview:
        'Most hospitals require registered professionals to complete continuing education courses every year before their licences are renewed by the authority.',
    };
    assert.deepEqual(await findingsOf('hard-sentence', keys), []);
    const young = await findingsOf('hard-sentence', keys, {
      rules: { 'hard-sentence': { age: 10 } },
    });
    assert.equal(young.length, 1);
  });
});

describe('a language library that does not load', () => {
  it('is told instead of what it would have found', async () => {
    const failed = Promise.reject(
      new LibraryUnavailable('the language library did not load (404)'),
    );
    assert.deepEqual(await orUnavailable(failed, () => []), [
      {
        segments: ['title'],
        message:
          'The sentences of the guide could not be checked: the language library did not load (404).',
        suggestion: 'Check them again later, or turn this rule off.',
      },
    ]);
  });

  it('hides no other mistake', async () => {
    await assert.rejects(
      orUnavailable(Promise.reject(new TypeError('ours')), () => []),
      /ours/,
    );
  });
});

describe('a text that is no prose', () => {
  it('is not read, however long it is', async () => {
    for (const overview of ['a-'.repeat(75_000), 'he-a '.repeat(40_000)]) {
      assert.deepEqual(await findingsOf('hard-sentence', { overview }), []);
      assert.deepEqual(await findingsOf('inclusive-language', { overview }), []);
    }
  });
});
