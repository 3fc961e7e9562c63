import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatCount,
  formatDate,
  formatDuration,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  formatRegion,
  localize,
} from '../../src/i18n/index.js';

const en = await localize('en');
const de = await localize('de');

/** Kinds of space, dash and minus differ between releases of the language data; readers see no difference. */
const seen = (text: string): string =>
  text
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/\s*[–—]\s*/g, '–')
    .replace(/\u2212/g, '-');

const both = (value: number) => ({ min: value, max: value });

describe('a range', () => {
  it('with equal ends is one number', () => {
    assert.equal(formatRange(en, both(3)), '3');
    assert.equal(formatRange(de, both(1234.5)), '1.234,5');
  });

  it('whose ends look equal is one number, and not called approximate', () => {
    const options = { maximumFractionDigits: 0 };
    assert.equal(formatRange(en, { min: 9.2, max: 9.3 }, options), '9');
    assert.doesNotMatch(formatRange(en, { min: 9.2, max: 9.3 }, options), /~/);
  });

  it('has both its ends', () => {
    assert.equal(seen(formatRange(en, { min: 3, max: 5 })), '3–5');
    assert.equal(seen(formatRange(de, { min: 1000, max: 2500 })), '1.000–2.500');
  });

  it('below zero keeps the sign at each end', () => {
    assert.equal(seen(formatRange(en, { min: -5, max: -3 })), '-5–-3');
  });
});

describe('a percentage', () => {
  it('of change carries its sign', () => {
    assert.equal(seen(formatPercent(en, both(30), 'exceptZero')), '+30%');
    assert.equal(seen(formatPercent(de, both(30), 'exceptZero')), '+30 %');
    assert.equal(seen(formatPercent(en, both(-15), 'exceptZero')), '-15%');
    assert.equal(seen(formatPercent(en, both(0), 'exceptZero')), '0%');
  });

  it('of change in a range shows that it rises', () => {
    assert.match(seen(formatPercent(en, { min: 40, max: 70 }, 'exceptZero')), /^\+40%?–\+?70%$/);
    assert.match(
      seen(formatPercent(de, { min: 40, max: 70 }, 'exceptZero')),
      /^\+40( %)?–\+?70 %$/,
    );
  });

  it('of change from a fall to a rise shows both signs', () => {
    assert.equal(seen(formatPercent(en, { min: -5, max: 10 }, 'exceptZero')), '-5%–+10%');
    assert.equal(seen(formatPercent(de, { min: -5, max: 10 }, 'exceptZero')), '-5 %–+10 %');
  });

  it('of a fall in a range does not look like a fall that becomes a rise', () => {
    for (const localization of [en, de]) {
      const text = seen(formatPercent(localization, { min: -20, max: -10 }, 'exceptZero'));
      assert.match(text, /-20.*-10/, `"${text}" reads as if pay might rise by 10`);
    }
  });

  it('without a change carries none', () => {
    assert.match(seen(formatPercent(en, { min: 10, max: 20 })), /^10%?–20%$/);
    assert.equal(seen(formatPercent(de, both(12.5))), '12,5 %');
  });
});

describe('money', () => {
  it('in whole units has no cents', () => {
    const pay = { min: 130_000, max: 250_000, currency: 'USD' };
    assert.match(seen(formatMoney(en, pay)), /^\$130,000–\$?250,000$/);
    assert.match(seen(formatMoney(de, pay)), /^130\.000–250\.000 \$$/);
  });

  it('with cents shows them', () => {
    assert.equal(seen(formatMoney(en, { ...both(49.5), currency: 'EUR' })), '€49.50');
    assert.equal(seen(formatMoney(de, { ...both(49.5), currency: 'EUR' })), '49,50 €');
  });

  it('may be nothing, or of a currency that nobody knows', () => {
    assert.equal(seen(formatMoney(de, { ...both(0), currency: 'EUR' })), '0 €');
    assert.match(formatMoney(en, { ...both(5), currency: 'ZZZ' }), /ZZZ.*5/);
  });
});

describe('a duration', () => {
  it('has the word form that fits', () => {
    assert.equal(seen(formatDuration(en, both(1), 'weeks')), '1 week');
    assert.equal(seen(formatDuration(en, both(8), 'weeks')), '8 weeks');
    assert.equal(seen(formatDuration(de, both(1), 'weeks')), '1 Woche');
    assert.equal(seen(formatDuration(de, both(8), 'weeks')), '8 Wochen');
    assert.equal(seen(formatDuration(en, both(0), 'weeks')), '0 weeks');
  });

  it('in a range names its unit once', () => {
    assert.equal(seen(formatDuration(en, { min: 9, max: 12 }, 'months')), '9–12 months');
    assert.equal(seen(formatDuration(de, { min: 9, max: 12 }, 'months')), '9–12 Monate');
    assert.equal(seen(formatDuration(en, { min: 1, max: 2 }, 'years')), '1–2 years');
    assert.equal(seen(formatDuration(de, { min: 1, max: 2 }, 'years')), '1–2 Jahre');
    assert.equal(seen(formatDuration(de, { min: 320, max: 400 }, 'hours')), '320–400 Stunden');
  });

  it('is rounded to as many places as asked', () => {
    assert.equal(seen(formatDuration(en, both(9.206), 'months')), '9.2 months');
    assert.equal(seen(formatDuration(de, both(9.206), 'months')), '9,2 Monate');
    assert.equal(seen(formatDuration(en, both(9.206), 'months', 0)), '9 months');
  });
});

describe('a count', () => {
  it('of views has the word form that fits 0, 1 and many', () => {
    const counts = [0, 1, 2, 1234];
    assert.deepEqual(
      counts.map((count) => formatCount(en, count, en.messages.views)),
      ['0 views', '1 view', '2 views', '1,234 views'],
    );
    assert.deepEqual(
      counts.map((count) => formatCount(de, count, de.messages.views)),
      ['0 Aufrufe', '1 Aufruf', '2 Aufrufe', '1.234 Aufrufe'],
    );
  });

  it('of phases has it too', () => {
    assert.deepEqual(
      [0, 1, 5].map((count) => formatCount(en, count, en.messages.phases)),
      ['0 phases', '1 phase', '5 phases'],
    );
    assert.deepEqual(
      [0, 1, 5].map((count) => formatCount(de, count, de.messages.phases)),
      ['0 Etappen', '1 Etappe', '5 Etappen'],
    );
  });
});

describe('a date', () => {
  it('is as precise as it is written', () => {
    assert.equal(formatDate(en, '2026-11-23'), 'November 23, 2026');
    assert.equal(formatDate(en, '2026-11'), 'November 2026');
    assert.equal(formatDate(en, '2026'), '2026');
    assert.equal(formatDate(de, '2026-11-23'), '23. November 2026');
    assert.equal(formatDate(de, '2026-03'), 'März 2026');
    assert.equal(formatDate(de, '2026'), '2026');
  });

  it('is the same day in every time zone', () => {
    const { TZ } = process.env;
    try {
      for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
        process.env.TZ = zone;
        assert.equal(formatDate(en, '2026-01-01'), 'January 1, 2026');
        assert.equal(formatDate(en, '2026'), '2026');
      }
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });
});

describe('a region', () => {
  it('has the name of the language', () => {
    assert.equal(formatRegion(en, 'DE'), 'Germany');
    assert.equal(formatRegion(de, 'DE'), 'Deutschland');
    assert.equal(formatRegion(de, 'EU'), 'Europäische Union');
  });

  it('with a subdivision shows its code beside the country', () => {
    assert.equal(formatRegion(en, 'US-CA'), 'United States (US-CA)');
    assert.equal(formatRegion(de, 'AT-9'), 'Österreich (AT-9)');
  });

  it('that nobody knows is shown, not thrown', () => {
    assert.match(formatRegion(en, 'QX'), /\S/);
  });
});

describe('a list', () => {
  it('is joined as the language joins it', () => {
    assert.equal(formatList(en, ['A']), 'A');
    assert.match(formatList(en, ['A', 'B', 'C']), /^A, B,? and C$/);
    assert.equal(formatList(de, ['A', 'B', 'C']), 'A, B und C');
    assert.equal(formatList(de, ['A', 'B'], 'disjunction'), 'A oder B');
    assert.equal(formatList(en, []), '');
  });
});

describe('formatters', () => {
  it('are made once for each language and kind', () => {
    const Original = Intl.NumberFormat;
    let made = 0;
    Intl.NumberFormat = new Proxy(Original, {
      construct(target, args: [string, Intl.NumberFormatOptions]) {
        made++;
        return new target(...args);
      },
    });
    try {
      for (let count = 0; count < 100; count++) {
        formatNumber(en, count, { minimumIntegerDigits: 7 });
        formatNumber(de, count, { minimumIntegerDigits: 7 });
      }
    } finally {
      Intl.NumberFormat = Original;
    }
    assert.equal(made, 2);
  });

  it('of one language are not used for another', () => {
    assert.equal(formatNumber(en, 1234.5), '1,234.5');
    assert.equal(formatNumber(de, 1234.5), '1.234,5');
    assert.equal(formatNumber(en, 1234.5), '1,234.5');
  });
});
