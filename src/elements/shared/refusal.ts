/** What a reader has entered that can't be used: said beside the control, which points to it. */
import { html, nothing } from 'lit';
import type { Refusal } from '../../plan/index.js';
import type { LearnerRequest } from '../../store/learner-store.js';
import { request, type Reading } from './reading.js';

/** What a reader enters: the two ends of a break are fields of their own. */
export type Field = 'hours' | 'start' | 'from' | 'until' | 'pay';

interface Refused {
  readonly why: Refusal;
  /** What was said of it then, and still is: the state does not change by a refusal. */
  readonly said: string | undefined;
}

const refusals = new WeakMap<object, Map<Field, Refused>>();

const saidOf = ({ learner }: Reading, by: Field): string | undefined => {
  const { learner: said, pay } = learner.getState();
  const known = { hours: said.hoursPerWeek, start: said.start, pay };
  return JSON.stringify(by === 'from' || by === 'until' ? said.timeOff : known[by]);
};

/**
 * Asks for a change by one of the host's fields.
 * @returns whether it is granted
 */
export const ask = (reading: Reading, by: Field, asked: LearnerRequest): boolean => {
  const { host } = reading;
  const why = request(reading, asked);
  const refused = refusals.get(host) ?? new Map<Field, Refused>();
  refusals.set(host, refused);
  const isBreak = asked.type === 'time-off';
  for (const field of isBreak ? (['from', 'until'] as const) : [by]) refused.delete(field);
  if (why) refused.set(by, { why, said: saidOf(reading, by) });
  host.requestUpdate();
  return !why;
};

/** Why the last entry in a field was refused, unless something else has been said since. */
export const refusalOf = (reading: Reading, by: Field): Refusal | undefined => {
  const refused = refusals.get(reading.host)?.get(by);
  return refused && refused.said === saidOf(reading, by) ? refused.why : undefined;
};

const idOf = (by: Field) => `refusal-${by}`;

export const refusalTemplate = (reading: Reading, by: Field) => {
  const why = refusalOf(reading, by);
  return why
    ? html`<p class="refusal" part="refusal" role="alert" id=${idOf(by)}>
        ${reading.words.refusals[why]}
      </p>`
    : nothing;
};

/** For a control's `aria-describedby`. */
export const describedBy = (by: Field, isRefused: boolean) => (isRefused ? idOf(by) : nothing);
