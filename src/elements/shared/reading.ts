import type { LitElement } from 'lit';
import { learnerFor } from '../../context/learners.js';
import {
  PathwayPlanEvent,
  PathwayProgressEvent,
  PathwayRequestEvent,
} from '../../events/reader-events.js';
import type { Localization } from '../../i18n/index.js';
import { planningMessages, type PlanningMessages } from '../../i18n/planning/index.js';
import type { Pathway } from '../../model/index.js';
import {
  planFor,
  today,
  type Learner,
  type PhasePlan,
  type Plan,
  type Refusal,
} from '../../plan/index.js';
import { progressParts, type ProgressParts } from '../../plan/progress.js';
import type { LearnerRequest, LearnerStore } from '../../store/learner-store.js';

/** A reader in a pathway, as one element shows them. */
export interface Reading {
  readonly host: LitElement;
  readonly pathway: Pathway;
  readonly l10n: Localization;
  readonly words: PlanningMessages;
  readonly learner: LearnerStore;
}

export const readingFor = (host: LitElement, pathway: Pathway, l10n: Localization): Reading => ({
  host,
  pathway,
  l10n,
  words: planningMessages(l10n),
  learner: learnerFor(pathway, host),
});

/** What comes of what a reader has said, in a pathway, on a day. */
interface Outcome {
  readonly pathway: Pathway;
  readonly day: string;
  readonly plan: Plan;
  readonly progress: ProgressParts;
}

const outcomes = new WeakMap<Learner, Outcome>();

/** What the elements show now, or showed last. */
const latestPlans = new WeakMap<Pathway, Plan>();

/** Plans are figures, words and objects of these; what they are of, such as a phase, is the same object or another. */
const isAlike = (one: unknown, other: unknown, depth = 3): boolean => {
  if (one === other) return true;
  if (!depth || typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return false;
  const keys = Object.keys(one) as never[];
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isAlike(one[key], other[key], depth - 1))
  );
};

/** The plan of a phase to which nothing has happened stays the same object, so that nothing is rendered anew for it. */
const keeping = (plan: Plan, before: Plan | undefined): Plan => {
  const phases = plan.phases.map((phase, index): PhasePlan => {
    const earlier = before?.phases[index];
    return earlier?.phase === phase.phase && isAlike(phase, earlier) ? earlier : phase;
  });
  const { stop } = plan;
  return { ...plan, phases, stop: stop && phases[plan.phases.indexOf(stop)] };
};

/** Worked out once for what the reader has said. */
const outcomeOf = ({ pathway, learner }: Reading): Outcome => {
  const { learner: said } = learner.getState();
  const day = today();
  const known = outcomes.get(said);
  if (known?.pathway === pathway && known.day === day) return known;
  const plan = keeping(planFor(pathway, said, day), latestPlans.get(pathway));
  latestPlans.set(pathway, plan);
  const outcome = { pathway, day, plan, progress: progressParts(pathway, said) };
  outcomes.set(said, outcome);
  return outcome;
};

/** The plan as it is now. */
export const planOf = (reading: Reading): Plan => outcomeOf(reading).plan;

/** How far the reader is now. */
export const progressOf = (reading: Reading): ProgressParts => outcomeOf(reading).progress;

/** Nothing of these may be heard by the page. */
const isPrivate = ({ type }: LearnerRequest) => type === 'pay';

/** What the page hears: of a file that stands ready only for which guide it is, until the reader has agreed to it. */
const heard = (asked: LearnerRequest): LearnerRequest =>
  asked.type === 'offer' && typeof asked.offer === 'object'
    ? { ...asked, offer: { pathwayId: asked.offer.pathwayId, values: new Map() } }
    : asked;

/**
 * Asks for a change: the page hears of it first, and may say no; then of what has become of it.
 * @returns why it is refused; then nothing has changed
 */
export const request = (reading: Reading, asked: LearnerRequest): Refusal | undefined => {
  const { host, pathway, learner } = reading;
  if (!isPrivate(asked) && !host.dispatchEvent(new PathwayRequestEvent(pathway.id, heard(asked)))) {
    return undefined;
  }
  const before = learner.getState().learner;
  const refusal = learner.dispatch(asked, host);
  const { learner: said } = learner.getState();
  if (refusal || said === before || isPrivate(asked)) return refusal;
  host.dispatchEvent(new PathwayProgressEvent(pathway.id, progressOf(reading).all));
  host.dispatchEvent(new PathwayPlanEvent(pathway.id, planOf(reading)));
  return undefined;
};

const places = new WeakMap<LitElement, HTMLElement>();

/** Says a sentence once to those who hear the page; in a place that was there, and empty, before. */
export const announce = ({ host, l10n }: Reading, sentence: string): void => {
  let place = places.get(host);
  if (!place) {
    place = document.createElement('div');
    place.role = 'status';
    place.className = 'base visually-hidden';
    places.set(host, place);
    host.renderRoot.append(place);
  }
  if (!sentence && !place.textContent) return;
  place.setAttribute('lang', l10n.tag);
  place.textContent = sentence;
};
