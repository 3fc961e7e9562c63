import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile, type CalendarOptions } from '../../src/exporters/calendar.js';
import { NEWCOMER, planFor, type Learner } from '../../src/plan/index.js';
import { minimal, readClean } from '../model/support.js';

const HOSTILE = 'Semi; comma, back\\slash \r\nBEGIN:VEVENT\rSUMMARY:x\u2028y\u0085z \u0007bell';
const LONG =
  'Ein sehr langer Titel mit Umlauten äöüß, عنوان طويل جدا بالعربية und 👩🏽‍🔬 Emoji '.repeat(4);

const pathway = readClean(
  minimal({
    salary: { change: 30 },
    roadmap: [
      {
        id: 'one',
        title: HOSTILE.replaceAll('\u0007', ''),
        weeks: 4,
        tasks: [
          { id: 'read', text: 'Read; mark, learn', url: 'https://example.org/a b' },
          { id: 'done', text: 'Done' },
        ],
      },
      { id: 'two', title: LONG, weeks: 4, clock: 'calendar', tasks: [] },
    ],
  }),
);
const reader: Learner = {
  ...NEWCOMER,
  hoursPerWeek: { min: 5, max: 5 },
  tasks: new Map([['done', 'done']]),
};
const now = new Date('2028-02-20T08:00:00Z');
const options: CalendarOptions = {
  pathway,
  plan: planFor(pathway, reader, '2028-02-20'),
  learner: reader,
  words: {
    endsBetween: (earliest, latest) => `Ends between ${earliest} and ${latest}.`,
    studyBlock: (phase) => `Learn: ${phase}`,
  },
  now,
};

const textOf = (more: Partial<CalendarOptions> = {}): string =>
  calendarFile({ ...options, ...more }) ?? assert.fail('There is no file.');
const parsed = (more: Partial<CalendarOptions> = {}) =>
  new ICAL.Component(ICAL.parse(textOf(more)) as unknown[]);
const valueOf = (component: ICAL.Component, name: string): unknown =>
  component.getFirstPropertyValue(name);

describe('a plan as a calendar', () => {
  it('has one event a phase, and no more whatever the titles say', () => {
    const events = parsed().getAllSubcomponents('vevent');
    assert.equal(events.length, 2);
    assert.match(String(valueOf(events[0]!, 'summary')), /^Semi; comma, back\\slash/);
    assert.equal(valueOf(events[1]!, 'summary'), pathway.roadmap[1]?.title);
  });

  it('has lines of at most 75 octets that end in CRLF, with every character whole', () => {
    const lines = textOf().split('\r\n');
    assert.equal(lines.at(-1), '');
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(!/[\p{Cc}\u2028\uFFFD]/u.test(line), line);
    }
  });

  it('has events of whole days whose end is the day after the last', () => {
    const [first] = parsed().getAllSubcomponents('vevent');
    const event = new ICAL.Event(first);
    assert.ok(event.startDate.isDate && event.endDate.isDate);
    assert.equal(event.startDate.toString(), '2028-02-20');
    const until = options.plan.phases[0]?.dates?.until.latest ?? '';
    assert.equal(Date.parse(event.endDate.toString()) - Date.parse(until), 864e5);
  });

  it('updates what an earlier file has brought', () => {
    const later = { now: new Date(now.getTime() + 60_000) };
    const [before, after] = [parsed(), parsed(later)].map((calendar) =>
      calendar.getAllSubcomponents('vevent'),
    );
    assert.deepEqual(
      before!.map((event) => valueOf(event, 'uid')),
      after!.map((event) => valueOf(event, 'uid')),
    );
    assert.equal(new Set(before!.map((event) => valueOf(event, 'uid'))).size, 2);
    assert.ok(Number(valueOf(after![0]!, 'sequence')) > Number(valueOf(before![0]!, 'sequence')));
  });

  it('has days to learn and to-dos only when asked for', () => {
    assert.ok(!/RRULE|VTODO/.test(textOf()));
    const calendar = parsed({ hasStudyBlocks: true, hasTodos: true });
    const repeated = calendar
      .getAllSubcomponents('vevent')
      .filter((event) => event.hasProperty('rrule'));
    assert.equal(repeated.length, 1);
    const todos = calendar.getAllSubcomponents('vtodo');
    assert.deepEqual(
      todos.map((todo) => valueOf(todo, 'summary')),
      ['Read; mark, learn'],
    );
  });

  it('is not there without dates', () => {
    const plan = planFor(pathway, NEWCOMER, '2028-02-20');
    assert.equal(calendarFile({ ...options, plan }), undefined);
  });
});
