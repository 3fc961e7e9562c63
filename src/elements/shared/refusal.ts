/** What a reader has entered that can't be used: said beside the control, which points to it. */
import { html, nothing } from 'lit';
import type { Refusal } from '../../plan/index.js';
import type { LearnerRequest } from '../../store/learner-store.js';
import { request, type Reading } from './reading.js';

/** Why the last entry in a control was refused; the state has not changed by it. */
const refusals = new WeakMap<object, { readonly by: string; readonly why: Refusal }>();

/**
 * Asks for a change by one of the host's controls.
 * @param by the control's name among them
 * @returns whether it is granted
 */
export const ask = (reading: Reading, by: string, asked: LearnerRequest): boolean => {
  const why = request(reading, asked);
  if (why) refusals.set(reading.host, { by, why });
  else refusals.delete(reading.host);
  reading.host.requestUpdate();
  return !why;
};

/** Why the last entry was refused, where it was made by this control. */
export const refusalOf = ({ host }: Reading, by: string): Refusal | undefined => {
  const refused = refusals.get(host);
  return refused?.by === by ? refused.why : undefined;
};

export const refusalTemplate = (reading: Reading, by: string) => {
  const why = refusalOf(reading, by);
  return why
    ? html`<p class="refusal" part="refusal" role="alert" id="refusal">
        ${reading.words.refusals[why]}
      </p>`
    : nothing;
};

/** For a control's `aria-describedby`; a host shows one refusal at a time. */
export const describedBy = (isRefused: boolean) => (isRefused ? 'refusal' : nothing);
