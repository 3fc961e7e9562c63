/**
 * What it takes to tick a task, to hold a skill and to move the hours a week, where six elements show what comes of it;
 * against the same changes of the same page, made directly.
 */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { quantile } from 'simple-statistics';
import { describeConditions, impose, type Conditions } from '../browser/conditions.js';
import {
  describeSize,
  documentOf,
  nextTaskOf,
  pathwayOf,
  skillId,
  taskId,
  TASK_SIZES,
  type Size,
} from './documents.js';
import { figureOf, type Figure } from './figure.js';
import { pageOf, SCRIPT, withSite, writeSite } from './site.js';

/** An element of ours, or the copy of one. */
export interface Host extends HTMLElement {
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete?: Promise<unknown>;
}

/** Makes one change, or takes it back. */
export type Step = (isOn: boolean) => void;

/** What a reader does. */
export type Interaction = 'tick' | 'skill' | 'hours';

/** What one interaction took, in milliseconds. */
export interface Sample {
  /** Until everything that shows it is rendered: what scripts take. */
  readonly script: number;
  /** Until the end of the frame after it. */
  readonly shown: number;
  /** The same without the wait for that frame. */
  readonly work: number;
}

declare global {
  var benchTask: string;
  var benchSkill: string;
  var benchPrepare: (isLimit: boolean) => Promise<void>;
  var benchCopy: (node: Node) => Node;
  var benchCompare: (live: Node, before: Node, after: Node) => readonly Step[];
  var benchInteract: (name: Interaction, times: number) => Promise<readonly Sample[]>;
}

const NAMES: Readonly<Record<Interaction, string>> = {
  tick: 'a tick',
  skill: 'a held skill',
  hours: 'a step of the hours a week',
};

const KINDS = ['ours', 'limit'] as const;

/** An even number, so that what is done is undone. */
const TIMES = 20;

const FAST: Conditions = { cpu: 1, network: 'local', cache: 'warm' };
const SLOW: Conditions = { ...FAST, cpu: 4 };

/** Tasks of the size that is measured on a slow processor too. */
const USUAL = 200;

const inPage = ['limit.js', 'interact.js']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');

/** What a reader has said by then: a third of the tasks is done, and they have so many hours. */
const answersOf = (size: Size): string => {
  const done = Array.from({ length: nextTaskOf(size) }, (_, index): [string, unknown] => [
    `task:${taskId(index)}`,
    ['done', 1_700_000_000_000 + index, `Work through exercise ${String(index + 1)}`],
  ]);
  const hours: [string, unknown] = ['hours', [{ min: 8, max: 8 }, 1_700_000_000_000]];
  return JSON.stringify({ version: 1, entries: Object.fromEntries([...done, hours]) });
};

const mainOf = (name: string) => `<div id="guide"><career-pathway src="${name}.json">
<pathway-progress></pathway-progress>
<pathway-planner></pathway-planner>
<salary-outlook></salary-outlook>
<skill-list></skill-list>
<action-plan></action-plan>
<roadmap-timeline></roadmap-timeline>
</career-pathway></div>`;

const nameOf = ({ tasks }: Size): string => `tasks-${String(tasks)}`;

const fill = (folder: string) => {
  const files = TASK_SIZES.flatMap((size) => {
    const document = documentOf(size);
    pathwayOf(document);
    return [
      [`${nameOf(size)}.json`, document],
      [`${nameOf(size)}.html`, pageOf(SCRIPT, mainOf(nameOf(size)))],
    ] as const;
  });
  writeSite(folder, Object.fromEntries(files));
};

/** The last of what each element shows: of some, it comes when the reader nears them, and boxes a little later still. */
const LAST = {
  'pathway-progress': 'table',
  'pathway-planner': '.slide',
  'salary-outlook': 'table',
  'skill-list': '.have',
  'action-plan': '.box',
  'roadmap-timeline': '.box',
};

const isComplete = (last: Readonly<Record<string, string>>) =>
  Object.entries(last).every(([tag, selector]) => {
    const host = document.querySelector(tag);
    // Of what is out of sight for now, all come near.
    if (!host?.shadowRoot?.querySelector(selector)) host?.scrollIntoView();
    return host?.shadowRoot?.querySelector(selector);
  });

interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Of the same site, in a context of its own: what a reader says on one is not heard on another. */
const open = async (
  browser: Browser,
  origin: string,
  { size, kind }: { readonly size: Size; readonly kind: (typeof KINDS)[number] },
): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const kept = JSON.stringify(answersOf(size));
  await context.addInitScript(
    `localStorage.setItem('pathway-elements:growth', ${kept});
    globalThis.benchTask = '${taskId(nextTaskOf(size))}';
    globalThis.benchSkill = '${skillId(0)}';`,
  );
  const page = await context.newPage();
  // Only pages that are isolated have a fine clock.
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
  });
  await page.goto(`${origin}/${nameOf(size)}.html`);
  await page.waitForFunction(isComplete, LAST);
  await page.waitForLoadState('networkidle');
  await page.evaluate(inPage);
  await page.evaluate((isLimit) => benchPrepare(isLimit), kind === 'limit');
  const session = await context.newCDPSession(page);
  // What other programs do meanwhile is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
};

/** Of the main thread: milliseconds of the processor. */
interface Spent {
  readonly all: number;
  readonly styleAndLayout: number;
}

const spentOf = async (session: CDPSession): Promise<Spent> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0);
  return {
    all: of('TaskDuration'),
    styleAndLayout: of('RecalcStyleDuration') + of('LayoutDuration'),
  };
};

interface Round {
  readonly samples: readonly Sample[];
  /** For one interaction and the frame that follows. */
  readonly spent: Spent;
}

const runRound = async (
  { page, session }: Opened,
  name: Interaction,
  conditions: Conditions,
): Promise<Round> => {
  await page.bringToFront();
  await impose(session, conditions);
  const before = await spentOf(session);
  const samples = await page.evaluate(({ name: of, times }) => benchInteract(of, times), {
    name,
    times: TIMES,
  });
  const after = await spentOf(session);
  const spent = (key: keyof Spent) => (after[key] - before[key]) / TIMES;
  return { samples, spent: { all: spent('all'), styleAndLayout: spent('styleAndLayout') } };
};

/** All rounds of one interaction under some conditions. */
interface Series {
  readonly size: Size;
  readonly name: Interaction;
  readonly conditions: Conditions;
  readonly rounds: Readonly<Record<(typeof KINDS)[number], Round[]>>;
}

const figuresOf = ({ size, name, conditions, rounds }: Series): Figure[] => {
  const of = (pick: (round: Round) => readonly number[]) => ({
    ours: rounds.ours.flatMap(pick),
    limit: rounds.limit.flatMap(pick),
  });
  const late = (key: keyof Sample) =>
    of(({ samples }) => [
      quantile(
        samples.map((sample) => sample[key]),
        0.95,
      ),
    ]);
  const about = (what: string) => ({
    name: `${NAMES[name]}: ${what}`,
    conditions: `${describeSize(size)}, ${describeConditions(conditions)}`,
    unit: 'ms',
  });
  return [
    figureOf(
      about('script'),
      of(({ samples }) => samples.map(({ script }) => script)),
    ),
    figureOf(about('to the next frame, 95th percentile'), late('shown')),
    figureOf(about('the same without the wait for it'), late('work')),
    figureOf(
      about('main thread, processor time'),
      of(({ spent }) => [spent.all]),
    ),
    figureOf(
      about('of it style and layout'),
      of(({ spent }) => [spent.styleAndLayout]),
    ),
  ];
};

/** Each thing that a reader does, at each size; at 200 tasks on a slow processor too. */
export const measureInteractions = (
  browser: Browser,
  { rounds }: { readonly rounds: number },
): Promise<readonly Figure[]> =>
  withSite(fill, async (origin) => {
    const pages = new Map<string, Opened>();
    const series: Series[] = [];
    for (const size of TASK_SIZES) {
      for (const kind of KINDS)
        pages.set(nameOf(size) + kind, await open(browser, origin, { size, kind }));
      for (const conditions of size.tasks === USUAL ? [FAST, SLOW] : [FAST])
        for (const name of Object.keys(NAMES) as Interaction[])
          series.push({ size, name, conditions, rounds: { ours: [], limit: [] } });
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const { size, name, conditions, rounds: done } of series) {
        for (const kind of round % 2 ? KINDS : KINDS.toReversed()) {
          done[kind].push(await runRound(pages.get(nameOf(size) + kind)!, name, conditions));
        }
      }
    }
    for (const { page } of pages.values()) await page.context().close();
    return series.flatMap(figuresOf);
  });
