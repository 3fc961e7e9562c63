import { aTimeout, expect } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { en } from '../../src/i18n/en.js';
import type { PathwayDocument } from '../../src/model/index.js';
import type { LearnerRequest } from '../../src/store/learner-store.js';
import { readShareText, shareText, progressFile, readProgressFile } from '../../src/store/share.js';
import { complete } from '../support/documents.js';
import {
  all,
  one,
  part,
  parts,
  section,
  settledWithPieces,
  show,
  words,
  type PathwayElement,
} from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

let count = 0;

/** A document with an id of its own, so that no test knows what another has ticked. */
const fresh = (more: Partial<PathwayDocument> = {}): PathwayDocument => ({
  ...complete,
  id: `reader-${Date.now().toString(36)}-${String((count += 1))}`,
  ...more,
});

const keyOf = ({ id }: PathwayDocument) => `pathway-elements:${id}`;
const keptOf = (document: PathwayDocument) => localStorage.getItem(keyOf(document));
const boxes = (element: Element) => all<HTMLInputElement>(element, '[part~="task"] input');
const buttonNamed = (element: Element, name: string) =>
  all<HTMLButtonElement>(element, 'button').find((button) => words(button) === name)!;

const guideOf = async (document: PathwayDocument, attributes = {}) => {
  const guide = await show('career-pathway', document, attributes);
  await settledWithPieces(guide);
  return guide;
};

const type = (input: HTMLInputElement, value: string) => {
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** What a section says to those who hear the page. */
const saidIn = (element: Element) => all(element, '[role=status].base').map(words).join();

/** What is said of a control's entry, to those who come to it. */
const descriptionOf = (control: Element) =>
  words(
    (control.getRootNode() as ShadowRoot).getElementById(control.getAttribute('aria-describedby')!),
  );

const plannerOf = (guide: Element) => section(guide, 'pathway-planner');
const hoursIn = (guide: Element) => part<HTMLInputElement>(plannerOf(guide), 'hours');
const answerOf = (guide: Element) => words(part(plannerOf(guide), 'answer'));

afterEach(() => {
  localStorage.clear();
});

describe('a tick', () => {
  it('shows wherever the same task shows, and tells the page', async () => {
    const guide = await guideOf(fresh());
    const told: number[] = [];
    guide.addEventListener('pathway-progress', ({ progress }) => told.push(progress.done));
    boxes(section(guide, 'roadmap-timeline'))[0]!.click();
    expect(boxes(section(guide, 'action-plan'))[0]!.checked).to.be.true;
    expect(words(part(section(guide, 'pathway-progress'), 'sentence'))).to.match(/^1 of \d+ done/);
    expect(told).to.deep.equal([1]);
  });

  it('is counted in one row of the table, which says where, and in the last', async () => {
    const guide = await guideOf(fresh());
    const progress = section(guide, 'pathway-progress');
    const rows = () =>
      all(progress, 'tbody tr').map((row) => ({
        name: words(row.querySelector('th')),
        counts: [...row.querySelectorAll('td')].map((cell) => Number(words(cell))),
      }));
    const sumOf = (which: number) =>
      rows()
        .slice(0, -1)
        .reduce((sum, { counts }) => sum + counts[which]!, 0);
    for (const which of [0, 1, 2]) expect(rows().at(-1)!.counts[which]).to.equal(sumOf(which));
    expect(rows().at(-2)!.name).to.equal(en.headings.actionPlan);
    for (const box of boxes(section(guide, 'action-plan'))) box.click();
    expect(rows().at(-2)!.counts[0]).to.be.greaterThan(0);
    for (const which of [0, 1, 2]) expect(rows().at(-1)!.counts[which]).to.equal(sumOf(which));
  });

  it('among the next steps makes room for the next one, whose box is empty', async () => {
    const progress = section(await guideOf(fresh()), 'pathway-progress');
    const first = () => one(progress, '[part=next] li');
    const ticked = words(one(progress, '[part=next] .mark'));
    one<HTMLInputElement>(progress, '[part=next] .box').click();
    expect(words(first())).not.to.include(ticked);
    expect(one<HTMLInputElement>(progress, '[part=next] .box').checked).to.be.false;
    const said = all(progress, '[role=status].base').map(words);
    expect(said).to.deep.equal(['Read the Mash Book: done']);
  });

  it('among the next steps tells whoever stays on the box, or on “Skip”, what it is for now', async () => {
    const progress = section(await guideOf(fresh()), 'pathway-progress');
    const told: string[] = [];
    progress.shadowRoot!.addEventListener('focusin', ({ target }) => {
      told.push(words((target as Element).closest('li')));
    });
    for (const selector of ['.box', '.skip']) {
      const control = one(progress, `[part=next] ${selector}`);
      control.focus();
      const [before] = told.slice(-1);
      control.click();
      expect(told.at(-1)).to.equal(words(one(progress, '[part=next] li')));
      expect(told.at(-1)).not.to.equal(before);
      expect(progress.shadowRoot!.activeElement === control).to.be.true;
    }
  });

  it('is not a skip, and each takes the other back', async () => {
    const guide = await guideOf(fresh());
    const roadmap = section(guide, 'roadmap-timeline');
    const [skip] = parts<HTMLButtonElement>(roadmap, 'skip');
    skip!.click();
    expect(skip!.ariaPressed).to.equal('true');
    expect(boxes(roadmap)[0]!.checked).to.be.false;
    boxes(roadmap)[0]!.click();
    expect(skip!.ariaPressed).to.equal('false');
    expect(boxes(roadmap)[0]!.checked).to.be.true;
  });

  it('does not happen where the page says no', async () => {
    const guide = await guideOf(fresh());
    guide.addEventListener('pathway-request', (event) => {
      event.preventDefault();
    });
    const [box] = boxes(section(guide, 'roadmap-timeline'));
    box!.click();
    expect(box!.checked).to.be.false;
  });

  it('of one task among many renders only what shows it', async () => {
    const tasks = Array.from({ length: 2000 }, (_, index) => `Task ${String(index)}`);
    const roadmap = await show(
      'roadmap-timeline',
      fresh({ roadmap: [{ title: 'One', weeks: 4, tasks }], actionPlan: {} }),
    );
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const item = (target instanceof Element ? target : target.parentElement)?.closest('li');
        if (item?.part.contains('task')) changed.add(item.id);
      }
    });
    observer.observe(roadmap.shadowRoot!, { subtree: true, childList: true, attributes: true });
    boxes(roadmap)[7]!.click();
    await roadmap.updateComplete;
    expect([...changed]).to.deep.equal(['item:task-7']);
    observer.disconnect();
  });
});

describe('what is kept', () => {
  it('is nothing before the reader changes something; then one quiet line says so', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    expect(keptOf(document)).to.equal(null);
    const roadmap = section(guide, 'roadmap-timeline');
    boxes(roadmap)[0]!.click();
    await waitUntil(() => keptOf(document));
    expect(words(part(roadmap, 'notice'))).to.include('Kept on this device only.');
    boxes(roadmap)[1]!.click();
    expect(parts(roadmap, 'notice')).to.have.length(0);
  });

  it('is undone and forgotten in one step', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    const roadmap = section(guide, 'roadmap-timeline');
    boxes(roadmap)[0]!.click();
    await waitUntil(() => keptOf(document));
    buttonNamed(roadmap, 'Undo and forget').click();
    expect(boxes(roadmap)[0]!.checked).to.be.false;
    expect(keptOf(document)).to.equal(null);
  });

  const kept = (document: PathwayDocument, entries: object, version = 1) => {
    localStorage.setItem(keyOf(document), JSON.stringify({ version, entries }));
  };

  it('is there again, under aliases too, and what the guide has lost is told', async () => {
    const document = fresh({
      roadmap: [
        { title: 'One', tasks: [{ id: 'new', aliases: ['old'], text: 'Renamed' }, 'Other'] },
      ],
      actionPlan: {},
    });
    kept(document, {
      'task:old': ['done', 5],
      'task:gone': ['done', 6, 'A task of last year'],
    });
    const guide = await guideOf(document);
    expect(boxes(section(guide, 'roadmap-timeline')).map(({ checked }) => checked)).to.deep.equal([
      true,
      false,
    ]);
    const orphans = part(section(guide, 'pathway-progress'), 'orphans');
    expect(words(orphans)).to.equal('A task of last year done');
  });

  it('comes together with what another tab has written, the newer answer first', async () => {
    const document = fresh({
      roadmap: [{ title: 'One', tasks: ['A', 'B', 'C'] }],
      actionPlan: {},
    });
    const roadmap = await show('roadmap-timeline', document);
    boxes(roadmap)[0]!.click();
    await waitUntil(() => keptOf(document));
    const later = Date.now() + 10_000;
    kept(document, { 'task:a': [null, later], 'task:b': ['done', later] });
    dispatchEvent(
      new StorageEvent('storage', {
        key: keyOf(document),
        newValue: keptOf(document),
        storageArea: localStorage,
      }),
    );
    expect(boxes(roadmap).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    // The clock is behind the other tab's, and still the last word counts.
    boxes(roadmap)[0]!.click();
    boxes(roadmap)[2]!.click();
    await waitUntil(() => keptOf(document)?.includes('task:c'));
    expect(boxes(roadmap).map(({ checked }) => checked)).to.deep.equal([true, true, true]);
    expect(keptOf(document)).to.include('task:b');
  });

  it('is put aside where it can’t be read, and not written over', async () => {
    const document = fresh();
    localStorage.setItem(keyOf(document), '{"version":1,"entries":');
    const guide = await guideOf(document);
    expect(localStorage.getItem(`${keyOf(document)}:unreadable:1`)).to.equal(
      '{"version":1,"entries":',
    );
    expect(words(guide)).to.include('A copy of it has been put aside.');
  });

  it('by a newer version is left as it is', async () => {
    const document = fresh();
    kept(document, {}, 9);
    const before = keptOf(document);
    const guide = await guideOf(document);
    expect(words(guide)).to.include('newer version');
    boxes(section(guide, 'roadmap-timeline'))[0]!.click();
    await Promise.resolve();
    expect(keptOf(document)).to.equal(before);
  });

  for (const storage of ['none', 'something else']) {
    it(`is nothing with storage="${storage}", and nothing is read`, async () => {
      const document = fresh();
      kept(document, { 'task:visit-a-brewery': ['done', 5] });
      const before = keptOf(document);
      const guide = await guideOf(document, { storage });
      expect(boxes(section(guide, 'action-plan')).some(({ checked }) => checked)).to.be.false;
      boxes(section(guide, 'roadmap-timeline'))[0]!.click();
      await Promise.resolve();
      expect(keptOf(document)).to.equal(before);
      // The page has asked the reader, and says so.
      guide.setAttribute('storage', 'local');
      await guide.updateComplete;
      await waitUntil(() => keptOf(document) !== before);
    });
  }

  it('waits for the reader’s word with storage="ask"', async () => {
    const document = fresh();
    const guide = await guideOf(document, { storage: 'ask' });
    const roadmap = section(guide, 'roadmap-timeline');
    boxes(roadmap)[0]!.click();
    await Promise.resolve();
    expect(keptOf(document)).to.equal(null);
    expect(words(part(roadmap, 'notice'))).to.include('May this guide keep your answers');
    buttonNamed(roadmap, 'Keep them').click();
    await waitUntil(() => keptOf(document));
  });

  it('lives in memory where the browser keeps nothing, and the reader is told', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('No', 'SecurityError');
    };
    const guide = await guideOf(fresh());
    const roadmap = section(guide, 'roadmap-timeline');
    boxes(roadmap)[0]!.click();
    await waitUntil(() => words(roadmap).includes('This browser keeps nothing'));
    Storage.prototype.setItem = setItem;
    expect(boxes(roadmap)[0]!.checked).to.be.true;
  });
});

describe('the planner', () => {
  it('does not take for learnt or done what has neither tasks nor times', async () => {
    const guide = await guideOf(
      fresh({ roadmap: [{ title: 'Learn it', tasks: [] }], actionPlan: {} }),
    );
    const saysNothingIsLeft = () => /nothing (?:is )?left|everything is done/i.test(words(guide));
    expect(answerOf(guide)).to.equal('The guide does not say how long the learning takes.');
    expect(words(part(plannerOf(guide), 'phase'))).to.equal('Learn it not stated');
    expect(words(section(guide, 'pathway-progress'))).to.include('The guide names no tasks.');
    expect(saysNothingIsLeft()).to.be.false;
    type(hoursIn(guide), '6');
    await plannerOf(guide).updateComplete;
    expect(answerOf(guide)).to.equal('The guide does not say how long the learning takes.');
    expect(saysNothingIsLeft()).to.be.false;
  });

  it('gives no date before it knows the hours, and says how to get one', async () => {
    const guide = await guideOf(fresh());
    expect(answerOf(guide)).to.match(/^Say how many hours a week you have/);
  });

  it('gives a range of dates for the hours, and the roadmap shows its part', async () => {
    const guide = await guideOf(fresh());
    type(hoursIn(guide), '6');
    expect(answerOf(guide)).to.match(/^You could finish the learning between .+ and .+ \d{4}\.$/);
    expect(parts(section(guide, 'roadmap-timeline'), 'phase-plan').length).to.be.above(0);
    const said = all(plannerOf(guide), ':scope > [role=status], [role=status]').map(words);
    expect(said).to.include(answerOf(guide));
  });

  it('is worded in the language of the guide, once that is another, too', async () => {
    const guide = await guideOf(fresh());
    type(hoursIn(guide), '6');
    const lines = () =>
      [
        ...parts(plannerOf(guide), 'phase'),
        ...parts(section(guide, 'roadmap-timeline'), 'phase-plan'),
      ]
        .map(words)
        .join(' ');
    expect(lines()).to.include('weeks left').and.not.include('Wochen');
    guide.lang = 'de';
    await settledWithPieces(guide);
    await waitUntil(() => lines().includes('Wochen'), 'the plan is worded in German');
    expect(lines()).not.to.include('weeks left');
    expect(words(section(guide, 'salary-outlook'))).not.to.include('a year');
  });

  it('takes a range, a decimal comma and other digits', async () => {
    const guide = await guideOf(fresh());
    type(hoursIn(guide), '2–6');
    const wide = answerOf(guide);
    type(hoursIn(guide), '٦');
    expect(answerOf(guide)).to.not.equal(wide);
    type(hoursIn(guide), '2,5');
    expect(hoursIn(guide).ariaInvalid).to.equal('false');
  });

  for (const wrong of ['0', '-3', '200', 'many', '6 to 2', '1 2 3']) {
    it(`refuses "${wrong}", says why, and changes nothing`, async () => {
      const document = fresh();
      const guide = await guideOf(document);
      type(hoursIn(guide), '6');
      const before = answerOf(guide);
      type(hoursIn(guide), wrong);
      await plannerOf(guide).updateComplete;
      expect(hoursIn(guide).getAttribute('aria-invalid')).to.equal('true');
      expect(words(one(plannerOf(guide), '[role=alert]'))).to.include('from 0.5 to 100');
      expect(answerOf(guide)).to.equal(before);
    });
  }

  for (const date of ['1900-01-01', '3000-01-01']) {
    it(`refuses to begin on ${date}`, async () => {
      const guide = await guideOf(fresh());
      type(part<HTMLInputElement>(plannerOf(guide), 'date'), date);
      await plannerOf(guide).updateComplete;
      expect(words(one(plannerOf(guide), '[role=alert]'))).to.match(/too far away|in no calendar/);
    });
  }

  it('says nothing of a date while it is typed, and what is wrong once it is left so', async () => {
    const planner = plannerOf(await guideOf(fresh()));
    const start = part<HTMLInputElement>(planner, 'date');
    for (const date of ['0002-12-01', '0020-12-01', '0202-12-01']) {
      type(start, date);
      await planner.updateComplete;
      expect(all(planner, '[role=alert]'), date).to.be.empty;
    }
    start.dispatchEvent(new FocusEvent('blur'));
    await planner.updateComplete;
    expect(start.ariaInvalid).to.equal('true');
    expect(descriptionOf(start)).to.include('in no calendar');
    type(start, '2027-12-01');
    await planner.updateComplete;
    expect(start.ariaInvalid).to.equal('false');
    expect(all(planner, '[role=alert]')).to.be.empty;
  });

  it('begins today again where the date was emptied part by part, of which a browser tells nothing', async () => {
    const guide = await guideOf(fresh());
    const start = part<HTMLInputElement>(plannerOf(guide), 'date');
    const today = start.value;
    type(hoursIn(guide), '6');
    const before = answerOf(guide);
    for (const date of ['2027-12-01', today]) {
      type(start, date);
      start.value = '';
      start.dispatchEvent(new FocusEvent('blur'));
      await plannerOf(guide).updateComplete;
      expect(start.value).to.equal(today);
      expect(answerOf(guide)).to.equal(before);
      expect(saidIn(plannerOf(guide))).to.equal(before);
    }
  });

  it('is not asked again when a date is left as it was', async () => {
    const guide = await guideOf(fresh());
    const start = part<HTMLInputElement>(plannerOf(guide), 'date');
    type(start, '2027-12-01');
    let count = 0;
    guide.addEventListener('pathway-request', () => (count += 1));
    start.dispatchEvent(new FocusEvent('blur'));
    expect(count).to.equal(0);
  });

  it('says what is wrong with a field for as long as it is, whatever is entered elsewhere', async () => {
    const guide = await guideOf(fresh());
    const planner = plannerOf(guide);
    const start = part<HTMLInputElement>(planner, 'date');
    type(start, '1900-01-01');
    type(hoursIn(guide), '6');
    await planner.updateComplete;
    expect(start.ariaInvalid).to.equal('true');
    expect(descriptionOf(start)).to.include('too far away');
    type(hoursIn(guide), '200');
    await planner.updateComplete;
    expect(descriptionOf(hoursIn(guide))).to.include('from 0.5 to 100');
    const actions = section(guide, 'pathway-actions');
    await waitUntil(() => buttonNamed(actions, 'Start over'));
    buttonNamed(actions, 'Start over').click();
    await planner.updateComplete;
    expect(hoursIn(guide).value).to.equal('');
    expect(hoursIn(guide).ariaInvalid).to.equal('false');
  });

  it('lets a break that was brought in wrong stay or go, and is not held up by it', async () => {
    const document = fresh();
    const wrong = { from: '2027-06-02', until: '2027-06-01' };
    localStorage.setItem(
      keyOf(document),
      JSON.stringify({ version: 1, entries: { 'time-off': [[wrong, wrong], 1] } }),
    );
    const planner = plannerOf(await guideOf(document));
    const breaks = () => all(planner, '.time-off li');
    expect(breaks()).to.have.length(2);
    one<HTMLInputElement>(planner, '.time-off input').value = '2027-05-01';
    one<HTMLFormElement>(planner, '.time-off form').requestSubmit();
    await planner.updateComplete;
    expect(breaks()).to.have.length(3);
    one<HTMLButtonElement>(planner, '.time-off li button').click();
    await planner.updateComplete;
    expect(breaks()).to.have.length(2);
    expect(all(planner, '[role=alert]')).to.be.empty;
  });

  it('says which end of a break is wrong, and what a break comes to', async () => {
    const guide = await guideOf(fresh());
    const planner = plannerOf(guide);
    type(hoursIn(guide), '6');
    const before = answerOf(guide);
    const [from, until] = all<HTMLInputElement>(planner, '.time-off input');
    const today = new Date();
    const inDays = (days: number) =>
      new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days))
        .toISOString()
        .slice(0, 10);
    const add = async () => {
      one<HTMLFormElement>(planner, '.time-off form').requestSubmit();
      await planner.updateComplete;
    };
    from!.value = inDays(30);
    until!.value = inDays(20);
    await add();
    expect([from!.ariaInvalid, until!.ariaInvalid]).to.deep.equal(['false', 'true']);
    expect(descriptionOf(until!)).to.equal('The end comes before the beginning.');
    from!.value = '1900-01-01';
    await add();
    expect([from!.ariaInvalid, until!.ariaInvalid]).to.deep.equal(['true', 'false']);
    expect(descriptionOf(from!)).to.include('too far away');
    from!.value = inDays(7);
    until!.value = inDays(70);
    await add();
    expect([from!.ariaInvalid, until!.ariaInvalid]).to.deep.equal(['false', 'false']);
    expect(answerOf(guide)).to.not.equal(before);
    expect(saidIn(planner)).to.equal(answerOf(guide));
    one<HTMLButtonElement>(planner, '.time-off li button').click();
    await planner.updateComplete;
    expect(saidIn(planner)).to.equal(before);
  });

  it('shares the skills with the list of skills', async () => {
    const guide = await guideOf(fresh());
    all<HTMLInputElement>(section(guide, 'skill-list', 'to-learn'), '[value], input')[2]!.click();
    expect(words(one(plannerOf(guide), 'button.fill'))).to.equal('1 skill');
  });
});

describe('a plan on its way', () => {
  it('goes through a link without the pay, and comes back the same', async () => {
    const entries = new Map([
      ['task:a', { value: 'done' as const, at: 1 }],
      ['hours', { value: { min: 2, max: 6 }, at: 1 }],
      ['pay', { value: { amount: 5, currency: 'EUR', period: 'year' as const }, at: 1 }],
    ]);
    const text = await shareText('an-id', entries);
    const back = await readShareText(text);
    expect(back).to.deep.equal({
      pathwayId: 'an-id',
      values: new Map<string, unknown>([
        ['task:a', 'done'],
        ['hours', { min: 2, max: 6 }],
      ]),
    });
    const cut = await readShareText(text.slice(0, -6));
    expect(cut).to.equal('broken');
    expect(await readShareText(`v2.${text.slice(3)}`)).to.equal('newer');
    expect(await readShareText(`v1.${'A'.repeat(2 ** 20)}`)).to.equal('broken');
  });

  it('as a file is read back, and anything else is refused', () => {
    const pathway = { id: 'an-id', title: 'A title' } as Parameters<typeof progressFile>[0];
    const text = progressFile(pathway, new Map([['task:a', { value: 'done', at: 1 }]]));
    expect(readProgressFile(text)).to.deep.equal({
      pathwayId: 'an-id',
      values: new Map([['task:a', 'done']]),
    });
    for (const wrong of ['', 'no JSON', '[]', '{"version":1}', '{"version":1,"entries":{}}']) {
      expect(readProgressFile(wrong), wrong).to.equal('broken');
    }
    expect(readProgressFile('{"version":2,"entries":{}}')).to.equal('newer');
    const hostile =
      '{"version":1,"pathway":"x","entries":{"__proto__":["done",1],"constructor":["done",1],"task:a":["done",1],"hours:x":[{"min":1,"max":1},1],"pay:x":[null,1],"task":["done",1]}}';
    expect(readProgressFile(hostile)).to.deep.equal({
      pathwayId: 'x',
      values: new Map([['task:a', 'done']]),
    });
  });

  it('in the address is taken out of it, and asks before it replaces anything', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    boxes(section(guide, 'action-plan'))[1]!.click();
    const text = await shareText(
      document.id,
      new Map([['task:read-the-mash-book', { value: 'done', at: 1 }]]),
    );
    location.hash = `pathway-plan=${text}`;
    await waitUntil(() => all(guide, '[part=offer]').length);
    expect(location.hash).to.equal('');
    const first = () => boxes(section(guide, 'action-plan')).map(({ checked }) => checked);
    expect(first().slice(0, 2)).to.deep.equal([false, true]);
    expect(words(part(guide, 'offer'))).to.include('It would take the place of your answers here.');
    buttonNamed(guide, 'Use this plan').click();
    expect(first()[1]).to.be.false;
    buttonNamed(guide, 'Undo').click();
    expect(first().slice(0, 2)).to.deep.equal([false, true]);
  });

  it('in the address is taken out of it on a page whose links begin elsewhere', async () => {
    const guide = await guideOf(fresh());
    const text = await shareText('somebody-else', new Map());
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      location.hash = `pathway-plan=${text}`;
      await waitUntil(() => words(guide).includes('belongs to another guide'));
    } finally {
      base.remove();
    }
    expect(location.hash).to.equal('');
  });

  const open = (guide: Element, file: File) => {
    const input = one<HTMLInputElement>(section(guide, 'pathway-actions'), '[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };

  it('in a file that is too long is refused before it is read', async () => {
    const guide = await guideOf(fresh());
    const { text } = Blob.prototype;
    let reads = 0;
    Blob.prototype.text = function () {
      reads += 1;
      return text.call(this);
    };
    try {
      open(guide, new File(['x'.repeat(2 ** 20 + 1)], 'x.json'));
      await waitUntil(() => words(guide).includes('could not be read'));
      expect(reads).to.equal(0);
    } finally {
      Blob.prototype.text = text;
    }
  });

  it('in a file is told to the page without what it says, and can be kept from it', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    const actions = section(guide, 'pathway-actions');
    const text = JSON.stringify({
      version: 1,
      pathway: document.id,
      entries: { 'task:read-book': ['done', 1, 'Read'], hours: [{ min: 3, max: 3 }, 1] },
    });
    const heard: LearnerRequest[] = [];
    let isWelcome = false;
    guide.addEventListener('pathway-request', (event) => {
      heard.push(event.request);
      if (!isWelcome) event.preventDefault();
    });
    open(guide, new File([text], 'x.json'));
    await waitUntil(() => heard.length);
    expect(all(actions, '[part=offer]')).to.have.length(0);
    isWelcome = true;
    open(guide, new File([text], 'x.json'));
    await waitUntil(() => all(actions, '[part=offer]').length);
    const nothing = { type: 'offer', offer: { pathwayId: document.id, values: new Map() } };
    expect(heard).to.deep.equal([nothing, nothing]);
    buttonNamed(actions, 'Use this plan').click();
    expect(boxes(section(guide, 'roadmap-timeline'))[0]!.checked).to.be.true;
  });

  it('for another guide changes nothing, and says so', async () => {
    const guide = await guideOf(fresh());
    location.hash = `pathway-plan=${await shareText('somebody-else', new Map())}`;
    await waitUntil(() => words(guide).includes('belongs to another guide'));
  });
});

describe('a button that goes as it is pressed', () => {
  const focusedIn = (host: Element) => host.shadowRoot!.activeElement;
  const press = (host: Element, name: string) => {
    const button = buttonNamed(host, name);
    button.focus();
    button.click();
    return button;
  };

  it('to start over hands the focus on to “Undo”, and that to what is there then', async () => {
    const guide = await guideOf(fresh());
    boxes(section(guide, 'roadmap-timeline'))[0]!.click();
    const actions = section(guide, 'pathway-actions');
    await waitUntil(() => buttonNamed(actions, 'Start over'));
    press(actions, 'Start over');
    await waitUntil(() => focusedIn(actions));
    expect(words(focusedIn(actions))).to.equal('Undo');
    press(actions, 'Undo');
    await waitUntil(() => focusedIn(actions)?.id === 'heading');
  });

  it('to forget hands the focus on to the task', async () => {
    const guide = await guideOf(fresh());
    const roadmap = section(guide, 'roadmap-timeline');
    boxes(roadmap)[0]!.click();
    press(roadmap, 'Undo and forget');
    await waitUntil(() => focusedIn(roadmap));
    expect(focusedIn(roadmap)!.closest('li')!.id).to.equal(boxes(roadmap)[0]!.closest('li')!.id);
  });

  it('to take a plan hands the focus on to “Undo”', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    const values = new Map([['task:read-the-mash-book', { value: 'done', at: 1 } as const]]);
    location.hash = `pathway-plan=${await shareText(document.id, values)}`;
    await waitUntil(() => all(guide, '[part=offer]').length);
    press(guide, 'Use this plan');
    await waitUntil(() => focusedIn(guide) && words(focusedIn(guide)) === 'Undo');
  });
});

describe('the pay', () => {
  it('is in memory only, and makes money of percent', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    const heard: string[] = [];
    for (const name of ['pathway-request', 'pathway-plan', 'pathway-progress'] as const) {
      guide.addEventListener(name, (event) => heard.push(JSON.stringify(event)));
    }
    const outlook = section(guide, 'salary-outlook');
    expect(words(part(outlook, 'table'))).to.include('+10–20%');
    type(one(outlook, '[name=amount]'), '40000');
    expect(words(part(outlook, 'table'))).to.match(/€44,000 ?– ?€?48,000 a year/);
    await aTimeout(0);
    expect(heard).to.deep.equal([]);
    expect(keptOf(document) ?? '').to.not.include('40000');
    type(one(outlook, '[name=currency]'), 'usd');
    expect(words(outlook)).to.include('nothing is converted');
  });

  it('is answered aloud, and what can’t be used of it is said where it was entered', async () => {
    const outlook = section(await guideOf(fresh()), 'salary-outlook');
    const amount = one<HTMLInputElement>(outlook, '[name=amount]');
    const currency = one<HTMLInputElement>(outlook, '[name=currency]');
    type(amount, '40000');
    expect(saidIn(outlook)).to.equal('At entry: €38,000 a year');
    type(currency, 'euros');
    await outlook.updateComplete;
    expect([amount.ariaInvalid, currency.ariaInvalid]).to.deep.equal(['false', 'true']);
    expect(descriptionOf(currency)).to.include('three letters');
    type(currency, 'eur');
    type(amount, '-1');
    await outlook.updateComplete;
    expect([amount.ariaInvalid, currency.ariaInvalid]).to.deep.equal(['true', 'false']);
    expect(descriptionOf(amount)).to.include('above zero');
    type(amount, '');
    await outlook.updateComplete;
    expect(saidIn(outlook), 'a pay that is gone').to.equal('');
  });
});

describe('a pay that is not to be kept', () => {
  const earlier = { amount: 100, currency: 'EUR', period: 'year' };
  const keeps = (guide: Element) =>
    one<HTMLInputElement>(section(guide, 'salary-outlook'), '[name=keep]').checked;
  const enter = (guide: Element, amount: string) => {
    type(one(section(guide, 'salary-outlook'), '[name=amount]'), amount);
  };
  const keep = (document: PathwayDocument, pay: object, at: number) => {
    localStorage.setItem(
      keyOf(document),
      JSON.stringify({ version: 1, entries: { pay: [pay, at] } }),
    );
  };
  const hear = (document: PathwayDocument) => {
    dispatchEvent(new StorageEvent('storage', { key: keyOf(document), storageArea: localStorage }));
  };

  it('takes the place of one that is kept, once the reader agrees to keep the rest', async () => {
    const document = fresh();
    keep(document, earlier, 5);
    const guide = await guideOf(document, { storage: 'ask' });
    enter(guide, '55555');
    buttonNamed(section(guide, 'salary-outlook'), 'Keep them').click();
    await waitUntil(() => !keptOf(document)?.includes('100'));
    expect(keptOf(document)).to.include('"pay":[null,').and.not.include('55555');
    await section(guide, 'salary-outlook').updateComplete;
    expect(keeps(guide)).to.be.false;
  });

  it('takes its place also where the page allows that answers are kept', async () => {
    const document = fresh();
    keep(document, earlier, 5);
    const guide = await guideOf(document, { storage: 'none' });
    enter(guide, '55555');
    guide.setAttribute('storage', 'local');
    await guide.updateComplete;
    await waitUntil(() => !keptOf(document)?.includes('100'));
    expect(keptOf(document)).to.include('"pay":[null,').and.not.include('55555');
  });

  it('stays out of storage when another tab has kept an older one', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    enter(guide, '55555');
    await waitUntil(() => keptOf(document));
    keep(document, earlier, 5);
    hear(document);
    boxes(section(guide, 'roadmap-timeline'))[0]!.click();
    await waitUntil(() => keptOf(document)?.includes('task:'));
    expect(keptOf(document)).to.include('"pay":[null,').and.not.include('55555');
  });

  it('gives way to a newer one that another tab keeps, and the form says that it is kept', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    enter(guide, '55555');
    await waitUntil(() => keptOf(document));
    // Found as something else is written, and told by the browser.
    keep(document, earlier, Date.now() + 9e6);
    boxes(section(guide, 'roadmap-timeline'))[0]!.click();
    await waitUntil(() => keptOf(document)?.includes('task:'));
    await section(guide, 'salary-outlook').updateComplete;
    expect(keptOf(document)).to.include('"amount":100');
    expect(keeps(guide)).to.be.true;
    keep(document, { ...earlier, amount: 200 }, Date.now() + 18e6);
    hear(document);
    await section(guide, 'salary-outlook').updateComplete;
    const amount = one<HTMLInputElement>(section(guide, 'salary-outlook'), '[name=amount]');
    expect(amount.value).to.equal('200');
    localStorage.setItem(
      keyOf(document),
      JSON.stringify({ version: 1, entries: { pay: [null, Date.now() + 27e6] } }),
    );
    hear(document);
    await section(guide, 'salary-outlook').updateComplete;
    expect(keeps(guide)).to.be.false;
  });
});

describe('the actions', () => {
  const actionsOf = (guide: Element) => section(guide, 'pathway-actions');

  /** What would be downloaded. */
  const downloaded = async (press: () => void): Promise<[name: string, text: string]> => {
    const { click } = HTMLAnchorElement.prototype;
    const files: [string, Promise<string>][] = [];
    const { createObjectURL } = URL;
    let blob: Blob | undefined;
    URL.createObjectURL = (object) => {
      blob = object as Blob;
      return createObjectURL(object);
    };
    HTMLAnchorElement.prototype.click = function () {
      files.push([this.download, blob!.text()]);
    };
    press();
    await waitUntil(() => files.length);
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    return [files[0]![0], await files[0]![1]];
  };

  it('make a calendar once there are dates', async () => {
    const document = fresh();
    const guide = await guideOf(document);
    buttonNamed(actionsOf(guide), 'Calendar file').click();
    await waitUntil(() => words(actionsOf(guide)).includes('The calendar needs dates'));
    type(hoursIn(guide), '6');
    const [name, text] = await downloaded(() => {
      buttonNamed(actionsOf(guide), 'Calendar file').click();
    });
    expect(name).to.equal(`${document.id}.ics`);
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(complete.roadmap!.length);
  });

  it('begin anew, with a way back', async () => {
    const guide = await guideOf(fresh());
    boxes(section(guide, 'roadmap-timeline'))[0]!.click();
    buttonNamed(actionsOf(guide), 'Start over').click();
    expect(boxes(section(guide, 'roadmap-timeline'))[0]!.checked).to.be.false;
    buttonNamed(actionsOf(guide), 'Undo').click();
    expect(boxes(section(guide, 'roadmap-timeline'))[0]!.checked).to.be.true;
  });
});

describe('the sections of the reader’s own', () => {
  it('come in a browser so busy that it tells late of what has come into sight', async () => {
    const { IntersectionObserver } = window;
    /** Tells of two moments at once: far away, then near. */
    class Late {
      readonly #tell: (moments: { isIntersecting: boolean }[]) => void;
      constructor(tell: (moments: { isIntersecting: boolean }[]) => void) {
        this.#tell = tell;
      }
      observe() {
        requestAnimationFrame(() => {
          this.#tell([{ isIntersecting: false }, { isIntersecting: true }]);
        });
      }
      disconnect() {
        // It has told everything.
      }
    }
    Object.assign(window, { IntersectionObserver: Late });
    try {
      const planner = await show('pathway-planner', fresh());
      await waitUntil(() => !all(planner, '.waiting').length, 'the planner never comes');
      expect(words(planner)).to.include('hours a week');
    } finally {
      Object.assign(window, { IntersectionObserver });
    }
  });

  const tags = [
    'pathway-planner',
    'pathway-progress',
    'salary-outlook',
    'pathway-actions',
  ] as const;
  for (const tag of tags) {
    for (const lang of ['en', 'de', 'ar']) {
      it(`<${tag} lang="${lang}"> is accessible and alone on a page`, async () => {
        const element: PathwayElement = await show(tag, fresh(), { lang });
        await settledWithPieces(element);
        await expect(element).to.be.accessible();
      });
    }
  }
});
