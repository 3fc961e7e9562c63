import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsIn } from '../../../src/lint/language/counts.js';
import { timesIn } from '../../../src/lint/language/durations.js';
import { lexiconOf } from '../../../src/lint/language/lexicon.js';
import { amountsIn } from '../../../src/lint/language/money.js';
import { percentagesIn } from '../../../src/lint/language/percentages.js';
import { sayNamedTime } from '../../../src/lint/rules/figures/support/say-figures.js';
import { sentencesOf } from '../../../src/lint/language/sentences.js';

describe('times in texts', () => {
  const of = (text: string, language: string) => timesIn(text, language).map(sayNamedTime);

  for (const [language, text, times] of [
    ['en', '9-month', ['9 months']],
    ['en', 'nine months', ['9 months']],
    ['en', '9 to 12 months', ['9 to 12 months']],
    ['en', '1–2 years', ['1 to 2 years']],
    ['en', 'about a year', ['about 1 year']],
    ['en', 'six weeks and 90 days', ['6 weeks', '90 days']],
    ['en', 'twenty-four months', ['24 months']],
    ['en', 'a year and a half', ['1.5 years']],
    ['en', 'two and a half years', ['2.5 years']],
    ['en', 'half a year', ['0.5 years']],
    ['en', 'six months to a year', ['6 to 12 months']],
    ['en', 'one or two years', ['1 to 2 years']],
    ['en', '12+ months', ['at least 12 months']],
    ['en', 'a year or less', ['at most 1 year']],
    ['en', 'a little more than nine months', ['about 9 months']],
    ['en', '24/7, in 2026, Year 9, twice a week, 40 dollars a month, 8 hours a day', []],
    ['de', '9-Monats-Plan', ['9 months']],
    ['de', 'neun bis zwölf Monate', ['9 to 12 months']],
    ['de', 'anderthalb Jahre', ['1.5 years']],
    ['de', 'ein halbes Jahr', ['0.5 years']],
    ['de', 'vierundzwanzig Monate', ['24 months']],
    ['de', 'in höchstens einem Jahr', ['at most 1 year']],
    ['de', 'zweimal im Jahr, 40 Euro im Monat', []],
    ['ar', 'من ستة أشهر إلى عشرة', ['6 to 10 months']],
    ['ar', 'اثني عشر شهرًا', ['12 months']],
    ['ar', 'شهرين', ['2 months']],
    ['ar', '٩ أشهر', ['9 months']],
    ['fr', 'de 9 à 12 mois', ['9 to 12 months']],
    ['pl', '9 miesięcy', ['9 months']],
    ['ja', '9〜12か月で', ['9 to 12 months']],
  ] as const) {
    it(`${language}: ${text}`, () => {
      assert.deepEqual(of(text, language), times);
    });
  }
});

describe('amounts of money in texts', () => {
  for (const [language, currency, text, amounts] of [
    ['en', 'USD', '$130k-$250k', [[130000, 250000]]],
    ['en', 'USD', '$130–250k', [[130000, 250000]]],
    ['en', 'USD', '130,000 USD', [[130000, 130000]]],
    ['en', 'USD', 'between $90,000 and $110,000', [[90000, 110000]]],
    ['en', 'USD', '42,830 dollars', [[42830, 42830]]],
    ['en', 'USD', 'US$5', [[5, 5]]],
    ['en', 'USD', 'C$40,000, £30, 70% and 12 chairs', []],
    ['en', 'CAD', 'C$40,000', [[40000, 40000]]],
    [
      'en',
      'GBP',
      '£34,069 and £47,000',
      [
        [34069, 34069],
        [47000, 47000],
      ],
    ],
    ['de', 'EUR', '€45.000', [[45000, 45000]]],
    ['de', 'EUR', '1.800 €', [[1800, 1800]]],
    ['de', 'EUR', '3.500 bis 4.350 Euro', [[3500, 4350]]],
    ['de', 'EUR', '45 Tsd. Euro', [[45000, 45000]]],
    ['de', 'EUR', '12,50 €', [[12.5, 12.5]]],
  ] as const) {
    it(`${currency}: ${text}`, () => {
      const lexicon = lexiconOf(language)!;
      assert.deepEqual(
        amountsIn(text, language, lexicon, lexicon.pay!, currency).map(({ min, max }) => [
          min,
          max,
        ]),
        amounts,
      );
    });
  }

  it('says what an amount is for', () => {
    const lexicon = lexiconOf('en')!;
    const [amount] = amountsIn('$4,000 a month', 'en', lexicon, lexicon.pay!, 'USD');
    assert.equal(amount?.period, 'month');
  });
});

describe('percentages in texts', () => {
  for (const [language, text, said] of [
    ['en', 'a temporary 10-20% drop', '10 20 fall exact'],
    ['en', '40 to 70 percent more', '40 70 rise exact'],
    ['en', 'falls by up to 15 per cent', '15 15 fall at most'],
    ['en', 'a raise of at least 10%', '10 10 rise at least'],
    ['en', 'more than 20% of employers', '20 20 undefined at least'],
    ['de', 'zehn bis zwanzig Prozent weniger', '10 20 fall exact'],
    ['de', 'ein Plus von 20 %', '20 20 rise exact'],
  ] as const) {
    it(`${language}: ${text}`, () => {
      const lexicon = lexiconOf(language)!;
      assert.deepEqual(
        percentagesIn(text, lexicon, lexicon.pay!).map(
          ({ min, max, direction, bound }) => `${min} ${max} ${direction ?? 'undefined'} ${bound}`,
        ),
        [said],
      );
    });
  }
});

describe('counts in texts', () => {
  for (const [language, text, counts] of [
    ['en', 'all 5 courses', [['cours', 5, undefined]]],
    ['en', 'courses 1-3', [['cours', 3, 3]]],
    [
      'en',
      'Course 1 of two books',
      [
        ['cours', 1, 1],
        ['book', 2, undefined],
      ],
    ],
    ['en', 'the first three courses in eight weeks', [['cours', 3, undefined]]],
    ['de', 'alle fünf Kurse', [['kurs', 5, undefined]]],
    ['de', 'Kapitel 4 bis 6', [['kapitel', 3, 6]]],
    ['fr', 'les 5 cours', []],
  ] as const) {
    it(`${language}: ${text}`, () => {
      assert.deepEqual(
        countsIn(text, language).map(({ noun, count, upTo }) => [noun, count, upTo]),
        counts,
      );
    });
  }
});

describe('sentences', () => {
  it('end where a reader would say so', () => {
    assert.deepEqual(sentencesOf('Pay is $1.5k, e.g. for A. Smith. It rises! “Well?” Yes.'), [
      'Pay is $1.5k, e.g. for A. Smith.',
      'It rises!',
      '“Well?”',
      'Yes.',
    ]);
  });
});
