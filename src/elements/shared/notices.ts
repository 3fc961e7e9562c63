import { html, nothing, type LitElement } from 'lit';
import { formatCount, formatList } from '../../i18n/index.js';
import { formatDay } from '../../i18n/planning/index.js';
import type { EntryKey } from '../../store/learner-entries.js';
import type { LearnerRequest, Notice, Snapshot } from '../../store/learner-store.js';
import type { Range } from '../../model/index.js';
import { handingOn } from './hand-on.js';
import { request, type Reading } from './reading.js';
import { hoursOf } from './wording.js';

const buttonTemplate = (reading: Reading, label: string, asked: LearnerRequest) => {
  const press = ({ currentTarget }: Event) =>
    handingOn(reading.host, currentTarget, () => request(reading, asked));
  return html`<button type="button" class="plain" part="button" @click=${press}>${label}</button>`;
};

/** What a notice lets the reader do. */
const answersTemplate = (reading: Reading, { kind }: Notice) => {
  const { words } = reading;
  const undo = (label: string) => buttonTemplate(reading, label, { type: 'undo' });
  if (kind === 'kept') return undo(words.undoAndForget);
  if (kind === 'accepted' || kind === 'reset') return undo(words.undo);
  return kind === 'ask' ? consentTemplate(reading) : nothing;
};

const consentTemplate = (reading: Reading) =>
  [true, false].map((isGranted) =>
    buttonTemplate(reading, isGranted ? reading.words.keep : reading.words.dontKeep, {
      type: 'consent',
      isGranted,
    }),
  );

const lineTemplate = (reading: Reading, notice: Notice) =>
  html`<p class="quiet notice" role="status" part="notice">
    ${reading.words.notices[notice.kind]} ${answersTemplate(reading, notice)}
  </p>`;

/**
 * One quiet line under what the reader has just changed.
 * @param key what that is; without it, whatever it was
 */
export const noticeTemplate = (reading: Reading, key?: EntryKey) => {
  const { notice } = reading.learner.getState();
  return notice?.key && notice.key === (key ?? notice.key) && notice.origin === reading.host
    ? lineTemplate(reading, notice)
    : nothing;
};

/** In a few words what comes with a link or a file. */
const summaryOf = (reading: Reading, { values }: Snapshot): string => {
  const { l10n, words } = reading;
  const count = (mark: string) => [...values.values()].filter((value) => value === mark).length;
  const skills = [...values].filter(([key, value]) => key.startsWith('skill:') && value).length;
  const hours = values.get('hours') as Range | null | undefined;
  const start = values.get('start') as string | null | undefined;
  return formatList(l10n, [
    formatCount(l10n, count('done'), words.tasksDone),
    formatCount(l10n, skills, words.skillsHeld),
    ...(hours ? [words.hoursAWeek(hoursOf(reading, hours))] : []),
    ...(start ? [`${words.start}: ${formatDay(l10n, start)}`] : []),
  ]);
};

/** The element that tells of what no other has brought about: a guide, else whichever comes first. */
const tellers = new WeakMap<object, LitElement>();

const isTeller = ({ host, learner }: Reading, isGuide: boolean): boolean => {
  const teller = tellers.get(learner);
  if (isGuide || !teller?.isConnected) tellers.set(learner, host);
  return tellers.get(learner) === host;
};

const focused = new WeakSet<Snapshot>();

const offerTemplate = (reading: Reading, offer: Snapshot, isEmpty: boolean) => {
  const { words, host } = reading;
  if (!focused.has(offer)) {
    focused.add(offer);
    // It waits for an answer, wherever on the page the reader is.
    void Promise.resolve(host.updateComplete).then(() => {
      host.renderRoot.querySelector<HTMLElement>('.offer')?.focus();
    });
  }
  return html`<div
    class="offer"
    role="group"
    aria-label=${words.offer(summaryOf(reading, offer))}
    part="offer"
    tabindex="-1"
  >
    <p>${words.offer(summaryOf(reading, offer))} ${isEmpty ? nothing : words.offerReplaces}</p>
    <p>
      ${buttonTemplate(reading, words.use, { type: 'accept' })}
      ${buttonTemplate(reading, words.decline, { type: 'decline' })}
    </p>
  </div>`;
};

/** What concerns the whole state: an offer, a question, or what stands in the way of keeping answers. */
export const offersTemplate = (reading: Reading, isGuide = false) => {
  const { host, learner } = reading;
  const isOurs = (origin: object | undefined) =>
    origin ? origin === host : isTeller(reading, isGuide);
  const { offer, offerOrigin, notice, isEmpty, isAsking } = learner.getState();
  if (offer) return isOurs(offerOrigin) ? offerTemplate(reading, offer, isEmpty) : nothing;
  if (notice) return !notice.key && isOurs(notice.origin) ? lineTemplate(reading, notice) : nothing;
  return isAsking && !isGuide && isTeller(reading, false)
    ? lineTemplate(reading, { kind: 'ask' })
    : nothing;
};
