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
import { planFor, today, type Learner, type Plan, type Refusal } from '../../plan/index.js';
import { totalProgress } from '../../plan/progress.js';
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

const plans = new WeakMap<
  Learner,
  { readonly pathway: Pathway; readonly plan: Plan; day: string }
>();

/** The plan as it is now; worked out once for what the reader has said. */
export const planOf = ({ pathway, learner }: Reading): Plan => {
  const { learner: said } = learner.getState();
  const day = today();
  const known = plans.get(said);
  if (known?.pathway === pathway && known.day === day) return known.plan;
  const plan = planFor(pathway, said, day);
  plans.set(said, { pathway, plan, day });
  return plan;
};

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
  host.dispatchEvent(new PathwayProgressEvent(pathway.id, totalProgress(pathway, said)));
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
  place.setAttribute('lang', l10n.tag);
  place.textContent = sentence;
};
