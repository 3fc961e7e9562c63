import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

type Salary = NonNullable<PathwayDocument['salary']>;

const yearly = (min: number, max: number, currency = 'USD') =>
  ({ min, max, currency, period: 'year' }) as const;

const messagesOf = async (rule: string, keys: Partial<PathwayDocument>): Promise<string[]> =>
  (await findingsOf(rule, keys)).map(({ message }) => message);

const answer = (text: string) => ({ faq: [{ question: 'And the pay?', answer: text }] });

const recovery = { min: 1, max: 2, unit: 'years' } as const;

describe('text-matches-pay-change', () => {
  const of = (salary: Salary, text: string, keys: Partial<PathwayDocument> = {}) =>
    messagesOf('text-matches-pay-change', { salary, ...answer(text), ...keys });

  const FALLS = [
    'In a junior post your pay may drop by 10-20% at first.',
    'At first you may earn 10 to 20 percent less.',
    'Whoever leaves a senior post should expect to earn 10–20% less for a time.',
    'Expect your salary to fall by ten to twenty per cent at first.',
    'Your pay drops by between 10% and 20% initially, as pay goes.',
  ];

  it('hears a fall that the salary does not state', async () => {
    for (const text of FALLS) {
      assert.deepEqual(
        await of({ change: 30 }, text),
        [
          'The answer to “And the pay?” speaks of a fall in pay of 10 to 20%, but the salary states a change of +30% and no fall at first.',
        ],
        text,
      );
    }
  });

  it('lets a fall be that it states', async () => {
    for (const text of FALLS) {
      assert.deepEqual(await of({ change: 30, dip: { min: 10, max: 20 }, recovery }, text), []);
      assert.deepEqual(await of({ change: { min: -20, max: -10 } }, text), []);
    }
    assert.deepEqual(
      await of({ change: 30, dip: { min: 10, max: 20 }, recovery }, 'You may earn 15% less.'),
      [],
    );
  });

  it('hears a fall that differs from the stated one', async () => {
    assert.deepEqual(await of({ change: 30, dip: 5, recovery }, FALLS[1]!), [
      'The answer to “And the pay?” speaks of a fall in pay of 10 to 20%, but the salary states a change of +30% and a fall at first of 5%.',
    ]);
  });

  it('hears a rise that differs, wherever it is said', async () => {
    const salary = { change: 30 };
    const said = 'speaks of a rise in pay of 50%, but the salary states a change of +30%.';
    assert.deepEqual(await of(salary, 'You will earn 50% more.'), [
      `The answer to “And the pay?” ${said}`,
    ]);
    assert.deepEqual(await of(salary, 'It depends.', { title: 'Earn 50% more with wood' }), [
      `The title ${said}`,
    ]);
    assert.deepEqual(
      await of(salary, 'It depends.', { summary: 'A trade with a salary 50% higher.' }),
      [`The summary ${said}`],
    );
    assert.deepEqual(
      await of(salary, 'It depends.', { overview: 'You can expect a 50 percent raise in salary.' }),
      [`The overview ${said}`],
    );
    assert.deepEqual(
      await of(salary, 'It depends.', {
        realityCheck: { love: ['Your salary, which is 50% higher'] },
      }),
      [`The reality check ${said}`],
    );
  });

  it('lets figures be that the salary implies', async () => {
    const amounts = { current: yearly(40000, 50000), target: yearly(60000, 70000) };
    assert.deepEqual(await of(amounts, 'You will earn 20 to 75% more.'), []);
    assert.deepEqual(await of(amounts, 'You will earn 40% more.'), []);
    assert.deepEqual(await of(amounts, 'You will earn 10% less.'), [
      'The answer to “And the pay?” speaks of a fall in pay of 10%, but the salary states pay that changes by +20 to +75% and no fall at first.',
    ]);
    assert.deepEqual(await of({ change: { min: 20, max: 40 } }, 'You earn 30% more.'), []);
    assert.deepEqual(await of({ change: 30 }, 'You earn at least 20% more.'), []);
    assert.deepEqual(await of({ change: { min: 20, max: 40 } }, 'You earn up to 40% more.'), []);
  });

  it('lets everything else in percent be', async () => {
    for (const text of [
      '80% of employers pay a higher salary to those who ask.',
      'More than 60% of your income may go to the new workshop.',
      'The top 10% earn more, and you may be one of them.',
      'You can keep a 50% position, and your pay is in proportion.',
      'If you cut your hours, you earn 50% less.',
      'In the training year you earn 60% less.',
      'Women earn 18% less than men, and you should ask why your salary differs.',
      'Managers earn 40% more than you.',
      'After five years you can earn 80% more.',
      'With experience your salary rises by 60 percent.',
      'Expect raises of 3% a year in your salary.',
      'You will not earn 50% less.',
      'Will you earn 50% less?',
      'You pay 20% less tax on your income.',
      'Rent is 40% higher there than where you earn now.',
      'Tuition costs 15% less than a year of your salary.',
      'An internal move often brings 10 percent less salary at the start, because raises are tied to yours.',
      'You work 20% fewer hours for your salary.',
      'Your salary falls to 80% of what it was.',
      'The union wants 7% more for everybody.',
      'Demand has risen by 34 percent, while salaries have not.',
      'The exam is passed by 70 percent, and your salary is not touched by it.',
      'You can save 10% of your salary.',
    ]) {
      assert.deepEqual(await of({ change: 30 }, text), [], text);
    }
  });

  it('lets comparisons with others, other places and other times be', async () => {
    for (const text of [
      'You will earn 30% less than the developers at the next desk.',
      'As a junior you’ll earn 20% less than the rest of the team.',
      'You will earn 25% less in Hull than in Leeds.',
      'In Scotland you will earn 15% less.',
      'At a charity you earn 20% less.',
      'Your pay will fall by 20% if you leave London.',
      'On a three-day week you’ll earn 40% less.',
      'If you drop to three days, you’ll earn 40% less.',
      'You’ll earn 50% more an hour.',
      'Hour for hour, you will earn 60% more.',
      'By year five you’ll earn 50% more.',
      'In five years you could earn 50% more than today.',
      'With a master’s you’ll earn 50% more.',
      'Over ten years your pay rises by 50 to 60 per cent.',
      'You work 30% less, and earn 10% more than now.',
      'Bootcamps say that you will earn 90% more.',
      'While you study, expect to live on 50% less income.',
      'Your spending falls by 50% when you cook at home, whatever you earn.',
      'You’d have to take a 20% pay cut to be quicker; this plan avoids that.',
    ]) {
      assert.deepEqual(await of({ change: { min: 10, max: 30 } }, text), [], text);
    }
    const german = (text: string) => of({ change: 30 }, text, { lang: 'de' });
    for (const text of [
      'In Österreich verdient man 10 Prozent weniger.',
      'Sie arbeiten 20 % weniger und verdienen gleich viel.',
      'Wer 10 % weniger ausgibt, kommt mit dem Gehalt gut hin.',
      'Der Wechsel gelingt kaum ohne Gehaltseinbuße.',
    ]) {
      assert.deepEqual(await german(text), [], text);
    }
    assert.deepEqual(await german('Sie verdienen 10 Prozent weniger als die Ärztinnen.'), []);
    assert.equal((await german('Sie verdienen 10 Prozent weniger als jetzt.')).length, 1);
  });

  it('hears the many ways to tell of a fall or a rise', async () => {
    for (const text of [
      'Most people take home 10–20% less in the first job.',
      'Expect a pay cut of 10–20% in the first year.',
      'Expect 10–20% less at first.',
      'Count on eight to fifteen percent less in the first year.',
      'Most people take a 15% cut at first.',
      'Most of us earned 20% less in the first year.',
      'You may earn a fifth less at first.',
      'Your salary will double.',
      'Expect a pay rise of 50%.',
    ]) {
      assert.equal((await of({ change: 30 }, text)).length, 1, text);
    }
    assert.deepEqual(await of({ change: 100 }, 'Your salary will double.'), []);
    const fifth = { change: 30, dip: 20, recovery };
    assert.deepEqual(await of(fifth, 'You may earn a fifth less at first.'), []);
  });

  it('hears that pay is said not to fall where it does', async () => {
    const falls = { change: 30, dip: { min: 10, max: 20 }, recovery };
    assert.deepEqual(await of(falls, 'No, you will not earn less, not even at first.'), [
      'The answer to “And the pay?” says that pay does not fall, but the salary states a change of +30% and a fall at first of 10 to 20%.',
    ]);
    assert.equal((await of(falls, 'No. Nobody takes a pay cut.')).length, 1);
    assert.equal((await of(falls, 'Sie verdienen nicht weniger.', { lang: 'de' })).length, 1);
    for (const text of [
      'You will not earn less for long.',
      'The change means a pay cut at first.',
      'This means a drop in pay for two years.',
      'There is no way to do this without a pay cut.',
      'You will not have to take a cut in quality, and the pay is good.',
      'You will not earn less than $30,000.',
      'You will not earn less if you move within your firm.',
      'In Leeds you will not earn less.',
    ]) {
      assert.deepEqual(await of(falls, text), [], text);
    }
    assert.deepEqual(await of({ change: 30 }, 'No, you will not earn less.'), []);
  });

  it('is silent where the salary says nothing', async () => {
    assert.deepEqual(await of({ target: yearly(1, 2) }, FALLS[0]!), []);
    assert.deepEqual(
      await messagesOf('text-matches-pay-change', answer('You earn 50% more salary.')),
      [],
    );
  });

  it('knows German', async () => {
    const german = (text: string) => of({ change: 30 }, text, { lang: 'de' });
    for (const text of [
      'Anfangs verdienen Sie zehn bis zwanzig Prozent weniger.',
      'Ihr Gehalt sinkt zunächst um 10–20 %.',
      'Rechnen Sie vorübergehend mit einem Rückgang von 10 bis 20 Prozent beim Gehalt.',
    ]) {
      assert.equal((await german(text)).length, 1, text);
    }
    for (const text of [
      'In Teilzeit verdienen Sie 20 Prozent weniger.',
      '80 Prozent der Häuser zahlen ein höheres Gehalt.',
      'Nach fünf Jahren verdienen Sie 60 Prozent mehr.',
      'Sie verdienen nicht 20 Prozent weniger.',
      'Eine Leitung verdient 40 Prozent mehr als Sie.',
      'Sie verdienen 30 Prozent mehr.',
      'Ihr Gehalt sinkt auf 80 Prozent.',
    ]) {
      assert.deepEqual(await german(text), [], text);
    }
  });
});

describe('text-matches-pay', () => {
  const target = yearly(130000, 250000);
  const current = yearly(90000, 120000);
  const of = (text: string, salary: Salary = { target }, keys: Partial<PathwayDocument> = {}) =>
    messagesOf('text-matches-pay', {
      to: { title: 'Researcher' },
      salary,
      ...answer(text),
      ...keys,
    });

  it('hears what the job is said to pay', async () => {
    assert.deepEqual(await of('Researchers are paid $150k-$290k.'), [
      'The answer to “And the pay?” speaks of USD 150,000 to 290,000, but the salary states USD 130,000 to 250,000 a year after the change.',
    ]);
    assert.equal((await of('A researcher earns 90,000 to 100,000 dollars a year.')).length, 1);
    assert.equal((await of('The salary of a Researcher is $8,000 a month.')).length, 1);
    assert.deepEqual(await of('You will earn $70,000.', { current, target }), [
      'The answer to “And the pay?” speaks of USD 70,000, but the salary states USD 90,000 to 120,000 a year before the change and USD 130,000 to 250,000 a year after the change.',
    ]);
  });

  it('lets what is stated be', async () => {
    for (const text of [
      'With $130k-$250k researchers have the better salary, and you catch up in 1-2 years.',
      'Researchers earn $150,000 to $200,000.',
      'A researcher earns $130–250k.',
      'Researchers earn about $131k.',
      'Researchers earn $12,500 a month.',
      'Researchers earn $75 an hour.',
    ]) {
      assert.deepEqual(await of(text), [], text);
    }
    assert.deepEqual(await of('You earn $100k today.', { current, target }), []);
  });

  it('lets the pay of others, other times and other money be', async () => {
    for (const text of [
      'Senior researchers earn $400k.',
      'After ten years researchers earn $400k.',
      'A head of research earns $400k, and a researcher less.',
      'Researchers in London earn $100k.',
      'Researchers at Anthropic earn $500k.',
      'The median salary of researchers is $112,000.',
      'Researchers earn a bonus of $80k.',
      'Researchers in training are paid $50k.',
      'The course for researchers costs $60,000, about half a salary.',
      'You pay $500 for the exam, and researchers earn that in a day.',
      'Researchers earn more than the $90k of a developer.',
      'Researchers do not earn $400k.',
      'Researchers earn £60,000.',
      'Firms with $500,000 in sales pay a salary too.',
      'Researchers have raised $300k for charity.',
      'You save $60,000 of your salary.',
    ]) {
      assert.deepEqual(await of(text), [], text);
      assert.deepEqual(await of(text, { current, target }), [], text);
    }
    const both = { target: yearly(33000, 38000), current: yearly(27000, 32000) };
    for (const text of [
      'In London, researchers earn $42,000 to $48,000 a year.',
      'With five years’ experience you will earn $50,000.',
      'Researchers with five years behind them earn $50,000.',
      'Researchers earn $50,000 at banks.',
      'At Monzo or Barclays, researchers earn $50,000.',
      'You will earn $33,000 to $38,000 (London: $42,000 to $46,000).',
      'Ten years ago researchers earned $45,000.',
      'In time you will earn $50,000.',
      'You take home about $45,000.',
      'Most people spend $20,000 of what they earn on housing.',
      'Once you earn $60,000 you start to lose the benefit.',
      'You have to earn $41,700 a year for a visa.',
    ]) {
      assert.deepEqual(await of(text, both), [], text);
    }
    // An amount that nothing in the guide can be held against.
    assert.deepEqual(await of('You will earn $70,000.'), []);
    assert.deepEqual(await of('A researcher earns $70,000.', { change: 30 }), []);
  });

  it('lets pay be that has fallen at first as the salary says', async () => {
    const salary = {
      target: yearly(33000, 38000),
      current: yearly(27000, 32000),
      dip: { min: 5, max: 10 },
      recovery,
    };
    assert.deepEqual(await of('In your first job you will earn $25,500 to $28,000.', salary), []);
    assert.equal((await of('In your first job you will earn $20,000.', salary)).length, 1);
  });

  it('hears what “the pay” is, and what people make', async () => {
    assert.equal((await of('The pay is $260,000 to $290,000 a year.')).length, 1);
    assert.equal((await of('Researchers make $290,000 a year.')).length, 1);
    assert.deepEqual(await of('The pay is $130,000 to $250,000 a year.'), []);
  });

  it('reads amounts as India writes them', async () => {
    const salary = { target: yearly(600_000, 800_000, 'INR') };
    for (const text of [
      'Researchers earn ₹12 lakh to ₹15 lakh a year.',
      'Researchers earn 12 LPA.',
      'Researchers earn ₹12,00,000 a year.',
    ]) {
      assert.match((await of(text, salary)).join(), /INR 1,200,000/, text);
    }
    for (const text of ['Researchers earn ₹6 lakh to ₹8 lakh.', 'Researchers earn 6-8 LPA.']) {
      assert.deepEqual(await of(text, salary), [], text);
    }
  });

  it('knows German', async () => {
    const keys = { lang: 'de', to: { title: 'Kodierfachkraft' } };
    const salary = { target: { min: 3700, max: 4800, currency: 'EUR', period: 'month' } } as const;
    assert.deepEqual(await of('Eine Kodierfachkraft verdient 2.900 bis 3.300 €.', salary, keys), [
      'The answer to “And the pay?” speaks of EUR 2,900 to 3,300, but the salary states EUR 3,700 to 4,800 a month after the change.',
    ]);
    for (const text of [
      'Eine Kodierfachkraft verdient 3.700 bis 4.800 Euro brutto im Monat.',
      'Eine Kodierfachkraft verdient 45.000 bis 57.000 € im Jahr.',
      'Eine Kodierfachkraft verdient im Durchschnitt 3.500 €.',
      'Der Lehrgang zur Kodierfachkraft kostet 2.900 €, fast ein Gehalt.',
      'Nach fünf Jahren verdient eine Kodierfachkraft 5.500 €.',
    ]) {
      assert.deepEqual(await of(text, salary, keys), [], text);
    }
  });
});

describe('pay-change-matches-pay', () => {
  const of = (salary: Salary) => messagesOf('pay-change-matches-pay', { salary });

  it('works the change out', async () => {
    assert.deepEqual(
      await of({ change: 10, current: yearly(40000, 50000), target: yearly(60000, 70000) }),
      [
        'The change in pay is given as +10%, but from USD 40,000 to 50,000 a year to USD 60,000 to 70,000 a year it is +20 to +75%.',
      ],
    );
    assert.equal(
      (await of({ change: 20, current: yearly(70000, 110000), target: yearly(34000, 42000) }))
        .length,
      1,
    );
  });

  it('lets any change be that the amounts allow', async () => {
    const current = yearly(40000, 50000);
    const target = yearly(60000, 70000);
    for (const change of [20, 75, 40, { min: 30, max: 50 }, { min: 19, max: 77 }]) {
      assert.deepEqual(await of({ change, current, target }), []);
    }
    const monthly = { min: 5000, max: 6000, currency: 'USD', period: 'month' } as const;
    assert.deepEqual(await of({ change: 40, current, target: monthly }), []);
  });

  it('compares no currencies, and no hours with years', async () => {
    const hourly = { min: 20, max: 30, currency: 'USD', period: 'hour' } as const;
    const current = yearly(40000, 50000);
    assert.deepEqual(await of({ change: 300, current, target: hourly }), []);
    assert.deepEqual(await of({ change: 300, current, target: yearly(1, 2, 'EUR') }), []);
    assert.deepEqual(await of({ change: 300, target: hourly }), []);
    assert.deepEqual(
      await of({ change: 300, current: yearly(0, 0), target: yearly(60000, 70000) }),
      [],
    );
  });
});

describe('dip-with-recovery', () => {
  const of = (salary: Salary) => messagesOf('dip-with-recovery', { salary });

  it('wants both', async () => {
    assert.deepEqual(await of({ dip: { min: 10, max: 20 } }), [
      'Pay falls by 10 to 20% at first, but the guide does not say how long it takes to reach the old pay again.',
    ]);
    assert.deepEqual(await of({ change: 30, recovery }), [
      'The old pay is reached again in 1 to 2 years, but the guide does not say that it falls at first.',
    ]);
    assert.deepEqual(await of({ dip: 10, recovery }), []);
    assert.deepEqual(await of({ dip: 0 }), []);
    assert.deepEqual(await of({ change: 30 }), []);
  });

  it('asks for no recovery where pay stays lower', async () => {
    assert.deepEqual(await of({ change: { min: -65, max: -45 }, dip: 70 }), []);
  });
});

describe('text-matches-recovery', () => {
  const of = (text: string, keys: Partial<PathwayDocument> = {}) =>
    messagesOf('text-matches-recovery', {
      salary: { change: 20, dip: 10, recovery },
      ...answer(text),
      ...keys,
    });

  it('holds the time in the text against the stated one', async () => {
    assert.deepEqual(await of('You will surpass your previous earnings within four years.'), []);
    assert.deepEqual(await of('You will surpass your previous earnings in three to four years.'), [
      'The answer to “And the pay?” brings back the old pay in 3 to 4 years, but the salary says that it takes 1 to 2 years.',
    ]);
    assert.equal((await of('It takes six months to reach your old salary again.')).length, 1);
    assert.equal((await of('You reach your old salary within six months.')).length, 1);
    for (const text of [
      'You will be back at your old pay within six months.',
      'After six years you are back on your old salary.',
      'You will have made up the difference in six months.',
    ]) {
      assert.equal((await of(text)).length, 1, text);
    }
    for (const text of [
      'In 1-2 years you will surpass what you earned before.',
      'You reach your old salary after about 18 months.',
      'After two years you reach your old salary, and after six years you earn double.',
      'You do not reach your old salary in six months.',
      'A manager reaches your old salary in six months.',
      'After five years you can move to another firm.',
      'You earn that after five years.',
      'Those who started as assistants pass their old salary after six years.',
      'Put aside three months of spending to make up for the dip.',
      'Most pass the probation of six months and earn as much as a former chef.',
    ]) {
      assert.deepEqual(await of(text), [], text);
    }
  });

  it('knows German', async () => {
    const lang = { lang: 'de' };
    assert.equal(
      (await of('Ihr altes Gehalt erreichen Sie nach fünf Jahren wieder.', lang)).length,
      1,
    );
    assert.deepEqual(
      await of('Ihr altes Gehalt erreichen Sie nach ein bis zwei Jahren.', lang),
      [],
    );
    const colleague = 'Eine Kollegin hatte erst nach fünf Jahren ihr altes Gehalt zurück.';
    assert.deepEqual(await of(colleague, lang), []);
  });
});
