/** What the sections of a guide show of the reader's own: boxes to tick, skills, dates. A piece of the script. */
import { html, isServer, nothing, type LitElement } from 'lit';
import { learners } from '../../context/learners.js';
import { getPage } from '../../context/page.js';
import type { Localization } from '../../i18n/index.js';
import { formatMonth } from '../../i18n/planning/index.js';
import { middle } from '../../model/facts.js';
import type { Pathway, Phase, Task } from '../../model/index.js';
import type { PhasePlan, Plan } from '../../plan/index.js';
import type { LearnerStore, OfferFailure, Snapshot } from '../../store/learner-store.js';
import { readShareText } from '../../store/share.js';
import { adopt } from './adopt.js';
import { arrivalTemplate } from './arrival.js';
import { forwardParts } from './forward-parts.js';
import { follow } from './follow.js';
import { provideIcons } from './icon.js';
import { skillMarkTemplate, taskMarkTemplate } from './marks.js';
import { offersTemplate } from './notices.js';
import type { View } from './pathway-controller.js';
import type { Content } from './piece.js';
import { announce, planOf, readingFor, type Reading } from './reading.js';
import { readerStyles } from './reader.styles.js';
import { sectionInSight } from './section-in-sight.js';
import { takeFromAddress } from './share-address.js';
import { phaseSpanOf, weeksOf } from './wording.js';

/** A place on the line, in weeks from its beginning, and what stands there. */
export type Mark = readonly [weeks: number, label: string];

/** The line through the roadmap as it is for this reader. */
export interface Route {
  /** The phases in the author's order, as long as they are for the reader. */
  readonly roadmap: readonly Phase[];
  /** The share of each that is done, 0 to 1. */
  readonly done?: readonly number[];
  /** When the phases begin; undefined without dates. */
  readonly dates?: readonly Mark[] | undefined;
}

/** What a section asks for while it renders. */
export interface Reader {
  /** @param content what the task says */
  task(task: Task, content: unknown): unknown;
  skill(id: string, name: string): unknown;
  /** When a phase is, and how much of it is left. */
  phase(phase: Phase): unknown;
  route(draw: (route: Route) => unknown): unknown;
  /** What concerns the whole of a guide. */
  offers(): unknown;
  /** The name of the section of a guide that is being read. */
  inSight(sections: Iterable<HTMLElement>): string | undefined;
  /** The content of a section that is fetched when the reader comes near. */
  piece(view: View, load: () => Promise<Content>): unknown;
}

const known = new WeakMap<Plan, ReadonlyMap<Phase, PhasePlan>>();

/** Each phase asks for its own part of a plan. */
const byPhaseOf = (plan: Plan): ReadonlyMap<Phase, PhasePlan> => {
  let byPhase = known.get(plan);
  if (!byPhase) {
    byPhase = new Map(plan.phases.map((planned) => [planned.phase, planned]));
    known.set(plan, byPhase);
  }
  return byPhase;
};

/** Dates that the line has room for. */
const MOST_DATES = 8;

const routeOf = (reading: Reading): Route => {
  const { pathway, l10n } = reading;
  const plan = planOf(reading);
  const byPhase = byPhaseOf(plan);
  const done: number[] = [];
  const dates: Mark[] = [];
  let at = 0;
  const roadmap = pathway.roadmap.map((phase): Phase => {
    const { work, isOver, dates: own } = byPhase.get(phase)!;
    // As the author has drawn it, less what is known or skipped, at the reader's hours.
    const authoredWeeks = middle(phase.weeks) || work.total / pathway.pace.hoursPerWeek;
    const kept = work.left + work.done;
    const pace = pathway.pace.hoursPerWeek / middle(plan.hoursPerWeek);
    const length =
      phase.clock === 'calendar' || !work.total
        ? authoredWeeks
        : authoredWeeks * pace * (kept / work.total);
    const share = isOver ? 1 : phase.clock === 'hours' && kept ? work.done / kept : 0;
    done.push(share);
    if (own) {
      const month = formatMonth(l10n, own.from.earliest);
      // Shown whole or not at all.
      dates.push([at + length * share, month.replaceAll(' ', '\u00a0')]);
    }
    at += length;
    return { ...phase, weeks: { min: length, max: length } };
  });
  // Closer than this, one would be written over the other; and a month is named once.
  const least = at / MOST_DATES;
  const apart: Mark[] = [];
  for (const mark of dates) {
    const before = apart.at(-1);
    if (!before || (mark[0] - before[0] >= least && mark[1] !== before[1])) apart.push(mark);
  }
  return { roadmap, done, dates: apart.length ? apart : undefined };
};

const phaseTemplate = (reading: Reading, phase: Phase) => {
  const { words, l10n } = reading;
  const plan = planOf(reading);
  const planned = byPhaseOf(plan).get(phase);
  if (!planned) return nothing;
  const { dates, isOver, weeks, work } = planned;
  const isTouched = work.held + work.done + work.skipped > 0;
  const parts = [
    isOver ? words.over : phaseSpanOf(reading, planned),
    !isOver && (dates ?? isTouched) && words.weeksLeft(weeksOf(reading, weeks)),
  ].filter(Boolean);
  return parts.length
    ? html`<p class="figures planned" part="phase-plan" lang=${l10n.tag} dir=${l10n.direction}>
        ${parts.join('\u00a0· ')}
      </p>`
    : nothing;
};

let arrival: Promise<Snapshot | OfferFailure> | undefined;

/** A plan in the address is read once, and taken out of it at once. */
const receive = () => {
  const text = takeFromAddress();
  if (text === undefined) return;
  arrival = readShareText(text);
  for (const [id, learner] of learners()) void deliver(learner, id);
};

const isOnPage = (id: string): boolean =>
  [...getPage().sources.values()].some((store) => {
    const state = store.getState();
    return state.status === 'loading' || (state.status === 'ready' && state.pathway.id === id);
  });

/** Gives what has arrived to the learner it is for; to the first, where it is for none on this page. */
const deliver = async (learner: LearnerStore, id: string) => {
  const mine = arrival;
  const offer = await mine;
  if (!offer || arrival !== mine || !isOnPage(id)) return;
  if (typeof offer !== 'string' && offer.pathwayId !== id && isOnPage(offer.pathwayId)) return;
  arrival = undefined;
  learner.dispatch({ type: 'offer', offer });
};

// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's types are those for browsers
if (!isServer) {
  receive();
  addEventListener('hashchange', receive);
}

/** What a section may show of the reader's own once they say something. */
const PARTS = ['tick', 'done', 'skipped', 'skip', 'have', 'phase-plan', 'notice', 'button'];

const prepared = new WeakSet<Node>();

/** Drawings come after everything that can be read; each stands beside words that say the same. */
const drawIcons = async (host: LitElement) => {
  const { ICON_PATHS } = await import('./icon-paths.js');
  provideIcons(ICON_PATHS);
  host.requestUpdate();
};

const prepare = (reading: Reading) => {
  const { host, learner, pathway } = reading;
  void deliver(learner, pathway.id);
  const root = host.renderRoot as ShadowRoot;
  if (prepared.has(root)) return;
  prepared.add(root);
  adopt(root, readerStyles);
  drawIcons(host).catch(() => undefined);
  if (host.dataset.section) forwardParts(host, PARTS);
  void host.updateComplete.then(() => {
    announce(reading, '');
  });
};

export const readerFor = (host: LitElement, pathway: Pathway, l10n: Localization): Reader => {
  const reading = readingFor(host, pathway, l10n);
  prepare(reading);
  return {
    task: (task, content) => taskMarkTemplate(reading, task, content),
    skill: (id, name) => skillMarkTemplate(reading, id, name),
    phase: (phase) => follow(reading.learner, '', () => phaseTemplate(reading, phase)),
    route: (draw) => follow(reading.learner, '', () => draw(routeOf(reading))),
    offers: () => follow(reading.learner, '', () => offersTemplate(reading, true)),
    inSight: (sections) => sectionInSight(host, sections),
    piece: (view, load) => arrivalTemplate(host, view, load),
  };
};
