/** What stands on the items of a guide of the reader's own: boxes, choices, dates. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatMonth } from '../../i18n/planning/index.js';
import { middle } from '../../model/facts.js';
import type { Phase, Task } from '../../model/index.js';
import type { IsoDate, PhasePlan, Plan } from '../../plan/index.js';
import { follow } from './follow.js';
import { skillMarkTemplate, taskMarkTemplate } from './marks.js';
import { planOf, type Reading } from './reading.js';
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

/** Of a phase that says neither what is to do nor how long it takes, nothing has been done. */
const isFinished = ({ phase, isTimed, isOver }: PhasePlan): boolean =>
  isOver && (isTimed || phase.tasks.length > 0);

const routeOf = (reading: Reading): Route => {
  const { pathway, l10n } = reading;
  const plan = planOf(reading);
  const byPhase = byPhaseOf(plan);
  const done: number[] = [];
  const begins: [weeks: number, on: IsoDate][] = [];
  let at = 0;
  const roadmap = pathway.roadmap.map((phase): Phase => {
    const planned = byPhase.get(phase)!;
    const { work, dates: own } = planned;
    // As the author has drawn it, less what is known or skipped, at the reader's hours.
    const authoredWeeks = middle(phase.weeks) || work.total / pathway.pace.hoursPerWeek;
    const kept = work.left + work.done;
    const pace = pathway.pace.hoursPerWeek / middle(plan.hoursPerWeek);
    const length =
      phase.clock === 'calendar' || !work.total
        ? authoredWeeks
        : authoredWeeks * pace * (kept / work.total);
    const share = isFinished(planned) ? 1 : phase.clock === 'hours' && kept ? work.done / kept : 0;
    done.push(share);
    if (own) begins.push([at + length * share, own.from.earliest]);
    at += length;
    return { ...phase, weeks: { min: length, max: length } };
  });
  // Closer than this, one would be written over the other; and a month is named once.
  const least = at / MOST_DATES;
  const dates: Mark[] = [];
  for (const [weeks, on] of begins) {
    const before = dates.at(-1);
    if (before && weeks - before[0] < least) continue;
    // Shown whole or not at all.
    const month = formatMonth(l10n, on).replaceAll(' ', '\u00a0');
    if (month !== before?.[1]) dates.push([weeks, month]);
  }
  return { roadmap, done, dates: dates.length ? dates : undefined };
};

const phaseTemplate = (reading: Reading, phase: Phase) => {
  const planned = byPhaseOf(planOf(reading)).get(phase);
  if (!planned) return nothing;
  const { words, l10n } = reading;
  return guard([planned, words, l10n], () => plannedTemplate(reading, planned));
};

const plannedTemplate = (reading: Reading, planned: PhasePlan) => {
  const { words, l10n } = reading;
  const { dates, isTimed, isOver, weeks, work } = planned;
  const isTouched = work.held + work.done + work.skipped > 0;
  const parts = [
    isFinished(planned) ? words.over : isTimed && phaseSpanOf(reading, planned),
    isTimed && !isOver && (dates ?? isTouched) && words.weeksLeft(weeksOf(reading, weeks)),
  ].filter(Boolean);
  return parts.length
    ? html`<p class="figures planned" part="phase-plan" lang=${l10n.tag} dir=${l10n.direction}>
        ${parts.join('\u00a0· ')}
      </p>`
    : nothing;
};

/** What a section asks for while it renders its items. */
export interface ItemTemplates {
  /** @param content what the task says */
  task(task: Task, content: unknown): unknown;
  skill(id: string, name: string): unknown;
  /** When a phase is, and how much of it is left. */
  phase(phase: Phase): unknown;
  route(draw: (route: Route) => unknown): unknown;
}

export const itemTemplates = (reading: Reading): ItemTemplates => ({
  task: (task, content) => taskMarkTemplate(reading, task, content),
  skill: (id, name) => skillMarkTemplate(reading, id, name),
  phase: (phase) => follow(reading.learner, '', () => phaseTemplate(reading, phase)),
  route: (draw) => follow(reading.learner, '', () => draw(routeOf(reading))),
});
