import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Parser, type Node } from 'commonmark';
import ICAL from 'ical.js';
import { marked, type Token } from 'marked';
import { calendarFile } from '../../src/exporters/calendar.js';
import { markdownChecklist } from '../../src/exporters/markdown.js';
import {
  parse,
  type ParseOptions,
  type Pathway,
  type PathwayDocument,
} from '../../src/model/index.js';
import { NEWCOMER, planFor, type Learner } from '../../src/plan/index.js';
import type { Entries } from '../../src/store/learner-entries.js';
import { progressFile, readProgressFile, readShareText, shareText } from '../../src/store/share.js';
import { complete as whole } from '../support/documents.js';
import {
  everyField,
  payloads,
  urlPayloads,
  withIds,
  withPayload,
  withUrls,
} from '../support/payloads.js';

const complete = everyField(whole);
const plain = withPayload(complete, 'words');
const DAY = '2028-02-20';
const BASE = 'https://example.org/guides/x.json';

let inputs = 0;

const read = (document: PathwayDocument, options: ParseOptions = { baseUrl: BASE }): Pathway => {
  inputs += 1;
  const { pathway, problems } = parse(document, options);
  return pathway ?? assert.fail(problems.map(({ message }) => message).join());
};

/** Somebody who has done, skipped and left something. */
const readerOf = (pathway: Pathway): Learner => {
  const ids = pathway.roadmap.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  return {
    ...NEWCOMER,
    hoursPerWeek: { min: 5, max: 6 },
    tasks: new Map([
      [ids[1]!, 'done'],
      [ids[2]!, 'skipped'],
    ]),
  };
};

const calendarOf = (pathway: Pathway): string => {
  const learner = readerOf(pathway);
  const text = calendarFile({
    pathway,
    plan: planFor(pathway, learner, DAY),
    learner,
    words: {
      endsBetween: (earliest, latest) => `Ends between ${earliest} and ${latest}.`,
      studyBlock: (phase) => `Learn: ${phase}`,
    },
    now: new Date(`${DAY}T08:00:00Z`),
    hasStudyBlocks: true,
    hasTodos: true,
  });
  return text ?? assert.fail('There is no file.');
};

const parsedCalendar = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

/** Components and the names of their properties and parameters, in order. */
const shapeOfCalendar = (component: ICAL.Component): unknown => [
  component.name,
  component
    .getAllProperties()
    .map((property) => [property.name, ...Object.keys((property.toJSON() as [string, object])[1])]),
  component.getAllSubcomponents().map(shapeOfCalendar),
];

const markdownOf = (pathway: Pathway): string => {
  const learner = readerOf(pathway);
  return markdownChecklist(pathway, planFor(pathway, learner, DAY), learner, {
    skipped: 'skipped',
    firstSteps: 'First steps',
    dates: (from, until) => `${from} to ${until}`,
  });
};

const nodesOf = (text: string): Node[] => {
  const walker = new Parser().parse(text).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next())
    if (step.entering) nodes.push(step.node);
  return nodes;
};

/** What the words of a checklist are in: headings, lists, links. */
const shapeOfMarkdown = (text: string): string[] =>
  nodesOf(text).flatMap(({ type, level }) =>
    ['text', 'softbreak'].includes(type) ? [] : [type === 'heading' ? `heading ${level}` : type],
  );

/** The same as GitHub and many editors read it, who make links of bare addresses too. */
const shapeOfGithubMarkdown = (text: string): string[] => {
  const shape: string[] = [];
  void marked.walkTokens(marked.lexer(text, { gfm: true }), ({ type }: Token) => {
    if (!['text', 'escape', 'space'].includes(type)) shape.push(type);
  });
  return shape;
};

/** Where the links lead; CommonMark's reader encodes the brackets of an IPv6 address too, which takes its meaning away. */
const linksOf = (text: string): string[] =>
  nodesOf(text).flatMap(({ type, destination }) =>
    type === 'link' ? [decodeBrackets(destination ?? '')] : [],
  );

const decodeBrackets = (url: string) => url.replaceAll('%5B', '[').replaceAll('%5D', ']');

/** The words of each heading and entry. */
const textsOf = (text: string): string[] =>
  nodesOf(text)
    .filter(({ type }) => type === 'heading' || type === 'paragraph')
    .map((block) => {
      const walker = block.walker();
      let words = '';
      for (let step = walker.next(); step; step = walker.next()) words += step.node.literal ?? '';
      return words;
    });

/** What is left of a text on one line. */
const onOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** What is left of a text in a calendar: lines, and no other control character. */
const inCalendar = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '');

const calendarShape = shapeOfCalendar(parsedCalendar(calendarOf(read(plain))));
const markdownShape = shapeOfMarkdown(markdownOf(read(plain)));
const githubShape = shapeOfGithubMarkdown(markdownOf(read(plain)));

describe('hostile words of a document', () => {
  it('are the words of the calendar, and nothing else in it', () => {
    for (const payload of payloads) {
      const text = calendarOf(read(withPayload(complete, payload)));
      const calendar = parsedCalendar(text);
      assert.deepEqual(shapeOfCalendar(calendar), calendarShape, JSON.stringify(payload));
      for (const [kind, said] of [
        ['vevent', inCalendar(payload)],
        ['vtodo', inCalendar(payload)],
      ] as const) {
        const summaries = calendar
          .getAllSubcomponents(kind)
          .map((component) => String(component.getFirstPropertyValue('summary')))
          .filter((summary) => !summary.startsWith('Learn: ') && summary !== 'Sort the notes');
        assert.deepEqual([...new Set(summaries)], [said], JSON.stringify(payload));
      }
    }
  });

  it('begin no line of the calendar', () => {
    for (const payload of payloads) {
      const names = calendarOf(read(withPayload(complete, payload)))
        .split('\r\n')
        .filter((line) => !line.startsWith(' '))
        .map((line) => /^[A-Z-]+(?:;VALUE=DATE)?:|^$/.exec(line)?.[0]);
      assert.ok(!names.includes(undefined), JSON.stringify(payload));
    }
  });

  it('are the words of the checklist, and no link, heading, list or HTML in it', () => {
    for (const payload of payloads) {
      const text = markdownOf(read(withPayload(complete, payload)));
      assert.deepEqual(shapeOfMarkdown(text), markdownShape, JSON.stringify(payload));
      assert.deepEqual(shapeOfGithubMarkdown(text), githubShape, JSON.stringify(payload));
      assert.equal(textsOf(text)[0], onOneLine(payload), JSON.stringify(payload));
      assert.ok(textsOf(text).includes(`[x] ${onOneLine(payload)}`), JSON.stringify(payload));
    }
  });

  it('in an id leave calendar and checklist as they are', () => {
    const usual = read(complete);
    const usualList = markdownOf(usual);
    const usualShape = shapeOfCalendar(parsedCalendar(calendarOf(usual)));
    for (const payload of payloads) {
      const pathway = read(withIds(complete, payload));
      const calendar = parsedCalendar(calendarOf(pathway));
      assert.deepEqual(shapeOfCalendar(calendar), usualShape, JSON.stringify(payload));
      const uids = calendar
        .getAllSubcomponents()
        .map((component) => String(component.getFirstPropertyValue('uid')));
      assert.equal(new Set(uids).size, uids.length);
      for (const uid of uids) assert.match(uid, /^[\w.!~*'()%-]+@pathway-elements$/);
      assert.equal(markdownOf(pathway), usualList);
    }
  });
});

/** An address with all that may be encoded in it encoded, as CommonMark's reader writes addresses. */
const inFull = (url: string): string =>
  url
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent);

describe('hostile addresses of a document', () => {
  for (const [how, options] of [
    ['whose own address is known', { baseUrl: BASE }],
    ['without an address of its own', {}],
  ] as const) {
    it(`${how} lead nowhere but to the web and to mail from the checklist`, () => {
      for (const url of urlPayloads) {
        const pathway = read(withUrls(complete, url), options);
        const links = linksOf(markdownOf(pathway));
        const expected = pathway.roadmap.flatMap(({ tasks }) =>
          tasks.flatMap((task) => task.url ?? []),
        );
        assert.equal(new Set(links).size, new Set(expected).size, url);
        for (const link of links) {
          const { href, protocol } = new URL(link, BASE);
          assert.match(protocol, /^(https?|mailto):$/, `${JSON.stringify(url)} became ${link}`);
          assert.equal(inFull(href), inFull(new URL(expected[0]!, BASE).href), JSON.stringify(url));
        }
      }
    });

    it(`${how} are whole addresses in the calendar, or none`, () => {
      const shape = shapeOfCalendar(parsedCalendar(calendarOf(read(complete))));
      const none = shapeOfCalendar(
        parsedCalendar(calendarOf(read(withUrls(complete, 'mailto:a@example.org')))),
      );
      for (const url of urlPayloads) {
        const pathway = read(withUrls(complete, url), options);
        const calendar = parsedCalendar(calendarOf(pathway));
        const links = calendar
          .getAllSubcomponents('vtodo')
          .flatMap((todo) => todo.getAllProperties('url'))
          .map((property) => String(property.getFirstValue()));
        assert.deepEqual(
          shapeOfCalendar(calendar),
          links.length ? shape : none,
          JSON.stringify(url),
        );
        for (const link of links) {
          assert.match(link, /^https?:\/\/[!-~]+$/, JSON.stringify(url));
          assert.equal(new URL(link).href, link);
        }
      }
    });
  }
});

describe('answers on hostile items', () => {
  const entriesOf = (payload: string): Entries =>
    new Map([
      [`task:${payload}`, { value: 'done', at: 1, text: payload.slice(0, 300) }],
      [`skill:${payload}`, { value: 'partly', at: 2, text: payload.slice(0, 300) }],
      ['hours', { value: { min: 2, max: 6 }, at: 3 }],
    ]);
  const valuesOf = (entries: Entries) =>
    new Map([...entries].map(([key, { value }]) => [key, value] as const));

  it('go through a link and come back the same', async () => {
    for (const payload of payloads) {
      inputs += 1;
      const text = await shareText(payload, entriesOf(payload));
      assert.match(text, /^v1\.[\w-]+$/);
      assert.deepEqual(await readShareText(text), {
        pathwayId: payload,
        values: valuesOf(entriesOf(payload)),
      });
    }
  });

  it('go through a file, which is JSON, and come back the same', () => {
    for (const payload of payloads) {
      const pathway = read(withPayload(complete, payload));
      const text = progressFile(pathway, entriesOf(payload));
      const held = JSON.parse(text) as Record<string, unknown>;
      assert.deepEqual(Object.keys(held), ['pathway', 'title', 'version', 'entries']);
      assert.equal(held.title, payload.toWellFormed());
      assert.deepEqual(readProgressFile(text), {
        pathwayId: pathway.id,
        values: valuesOf(entriesOf(payload)),
      });
    }
  });

  it('are told from what is none, whatever comes instead', async () => {
    for (const payload of [...payloads, ...urlPayloads]) {
      inputs += 3;
      for (const text of [
        payload,
        `v1.${payload}`,
        `v1.${btoa(encodeURIComponent(payload.toWellFormed()))}`,
      ]) {
        assert.equal(
          await readShareText(text),
          /^v\d+\./.test(text) && !text.startsWith('v1.') ? 'newer' : 'broken',
        );
      }
      assert.equal(readProgressFile(payload), 'broken');
      const entries = {
        [payload]: ['done', 1],
        [`task:${payload}`]: [payload, 1],
        [`x${payload}`]: 1,
      };
      assert.deepEqual(
        readProgressFile(JSON.stringify({ version: 1, pathway: payload, entries })),
        { pathwayId: payload, values: new Map(payload === 'task:x' ? [['task:x', 'done']] : []) },
        JSON.stringify(payload),
      );
    }
  });
});

after(() => {
  console.log(`${inputs} hostile inputs went through the exports`);
  assert.ok(inputs > 900, `only ${inputs} inputs were tried`);
});
