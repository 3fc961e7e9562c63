import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { localize, type Localization } from '../../src/i18n/localization.js';
import { formatDay, formatMonth } from '../../src/i18n/planning/index.js';
import { plainDate, plainList, plainRange } from '../../src/i18n/plain-english.js';

/** Whose words have not to be loaded. */
const ENGLISH = localize('en') as Localization;

/** Every form in which the kit writes numbers. */
const FORMS: readonly Intl.NumberFormatOptions[] = [
  {},
  { maximumFractionDigits: 0 },
  { maximumFractionDigits: 2 },
  { style: 'percent' },
  { style: 'percent', maximumFractionDigits: 1, signDisplay: 'auto' },
  { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' },
  ...['hour', 'week', 'month', 'year'].flatMap((unit) =>
    [0, 1].map((maximumFractionDigits) => ({
      style: 'unit' as const,
      unit,
      unitDisplay: 'long' as const,
      maximumFractionDigits,
    })),
  ),
  { style: 'currency', currency: 'USD' },
];

/** Numbers as authors write them, and as a plan comes out. */
const number = fc
  .oneof(
    fc.integer({ min: -1000, max: 100_000_000 }),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map(
    // Nobody means a zero below zero.
    (value) => value + 0,
  );

const byIntl = (min: number, max: number, form: Intl.NumberFormatOptions) => {
  const formatter = new Intl.NumberFormat('en', form);
  const [first, last] = [formatter.format(min), formatter.format(max)];
  return first === last ? first : formatter.formatRange(min, max);
};

describe('what is written without Intl', () => {
  for (const form of FORMS) {
    it(`is what Intl writes: numbers as ${JSON.stringify(form)}`, () => {
      fc.assert(
        fc.property(number, number, (one, other) => {
          const [min, max] = one < other ? [one, other] : [other, one];
          for (const [from, to] of [
            [min, max],
            [min, min],
          ] as const) {
            const plain = plainRange(from, to, form);
            if (plain !== undefined) assert.equal(plain, byIntl(from, to, form));
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  it('covers the figures of a guide', () => {
    for (const form of FORMS.filter(({ style }) => style !== 'currency')) {
      for (const value of [0, 1, 2.5, 12, 1400, 26_540])
        assert.ok(plainRange(value, value, form), JSON.stringify([value, form]));
    }
    assert.equal(
      plainRange(9, 12, { style: 'unit', unit: 'month', unitDisplay: 'long' }),
      '9–12 months',
    );
    assert.equal(plainRange(0.2, 0.35, FORMS[5]!), '+20–35%');
  });

  it('is what Intl writes: lists', () => {
    for (const type of ['conjunction', 'disjunction'] as const) {
      const list = new Intl.ListFormat('en', { type });
      for (const items of [[], ['one'], ['one', 'two'], ['a, b', 'c', 'd'], ['a', 'b', 'c', 'd']])
        assert.equal(plainList(items, type === 'conjunction' ? 'and' : 'or'), list.format(items));
    }
  });

  it('is what Intl writes: days, months and years', () => {
    const forms = [
      { year: 'numeric' },
      { year: 'numeric', month: 'long' },
      { year: 'numeric', month: 'long', day: 'numeric' },
    ] as const;
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          forms.forEach((form, index) => {
            const cut = iso
              .split('-')
              .slice(0, index + 1)
              .join('-');
            const formatter = new Intl.DateTimeFormat('en', { ...form, timeZone: 'UTC' });
            assert.equal(plainDate(cut), formatter.format(new Date(cut)));
          });
          const write = (form: Intl.DateTimeFormatOptions) =>
            new Intl.DateTimeFormat('en', { ...form, timeZone: 'UTC' }).format(date);
          assert.equal(formatDay(ENGLISH, iso, false), write({ month: 'long', day: 'numeric' }));
          assert.equal(formatMonth(ENGLISH, iso), write({ month: 'short', year: 'numeric' }));
        },
      ),
    );
  });
});
