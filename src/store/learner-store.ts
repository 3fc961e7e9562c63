/** The state of one reader in one pathway, apart from the document. */
import type { Pathway, Range } from '../model/index.js';
import {
  allTasks,
  NEWCOMER,
  refuseDate,
  refuseHours,
  refusePay,
  refuseTimeOff,
  today,
  type IsoDate,
  type Learner,
  type ReaderPay,
  type Refusal,
  type SkillMark,
  type TaskMark,
  type TimeOff,
} from '../plan/index.js';
import {
  LONGEST_TEXT,
  learnerFrom,
  merged,
  type Entries,
  type Entry,
  type EntryKey,
  type Orphan,
} from './learner-entries.js';
import {
  forgetKept,
  openVault,
  type StorageMode,
  type Vault,
  type VaultFailure,
} from './learner-vault.js';

/** Answers that came from outside, by a link or a file. */
export interface Snapshot {
  readonly pathwayId: string;
  readonly values: ReadonlyMap<EntryKey, Entry['value']>;
}

/** Why what came can't be read; `foreign` is found out here. */
export type OfferFailure = 'broken' | 'newer';

export type LearnerRequest =
  | { readonly type: 'task'; readonly id: string; readonly mark: TaskMark | undefined }
  | { readonly type: 'skill'; readonly id: string; readonly mark: SkillMark | undefined }
  | { readonly type: 'hours'; readonly hours: Range | undefined }
  | { readonly type: 'start'; readonly date: IsoDate | undefined }
  | { readonly type: 'time-off'; readonly timeOff: readonly TimeOff[] }
  /** What the reader earns; kept in memory only, unless they choose to keep it. */
  | { readonly type: 'pay'; readonly pay: ReaderPay | undefined; readonly keep: boolean }
  /** Something from outside stands ready; nothing changes before the reader says so. */
  | { readonly type: 'offer'; readonly offer: Snapshot | OfferFailure }
  | { readonly type: 'accept' }
  | { readonly type: 'decline' }
  | { readonly type: 'reset' }
  /** Takes back the last `accept`, `reset` or, with all that is kept, the first change. */
  | { readonly type: 'undo' }
  /** Whether answers may be kept: said by the reader, or by the host page for them. */
  | { readonly type: 'consent'; readonly isGranted: boolean };

/** What the reader is to be told, beside what they have just done. */
export interface Notice {
  readonly kind:
    'kept' | 'ask' | 'reset' | 'accepted' | VaultFailure | `offer-${OfferFailure | 'foreign'}`;
  /** The element in which it was done; undefined where nobody did anything. */
  readonly origin?: object | undefined;
  /** The item on which it was done. */
  readonly key?: EntryKey | undefined;
}

export interface LearnerState {
  readonly learner: Learner;
  readonly pay?: ReaderPay | undefined;
  /** Whether `pay` is kept. */
  readonly isPayKept: boolean;
  readonly orphans: readonly Orphan[];
  readonly offer?: Snapshot | undefined;
  /** The element by which the offer came; undefined for one from the address. */
  readonly offerOrigin?: object | undefined;
  readonly notice?: Notice | undefined;
  /** Whether the reader has said anything. */
  readonly isEmpty: boolean;
  /** Whether the reader has yet to say if their answers may be kept. */
  readonly isAsking: boolean;
}

/**
 * This interface is what two copies of the script on a page share: it may grow under its key's version, and nothing in
 * it may change.
 */
export interface LearnerStore {
  getState(): LearnerState;
  /**
   * @param key `task:<id>` or `skill:<id>`, to be told of that alone; '' for everything
   * @returns a function that ends the subscription
   */
  subscribe(key: EntryKey, listener: () => void): () => void;
  /** @returns why the request is refused; then nothing has changed */
  dispatch(request: LearnerRequest, origin?: object): Refusal | undefined;
  /** Takes the pathway as it is now, and how the elements that show it want answers to be kept. */
  attach(pathway: Pathway, mode: StorageMode): void;
  /** What is written to a file: all but the pay. */
  snapshot(): Entries;
  /**
   * Lets go of the pathway and of what is safe where it is kept, unless an element shows it; `attach` takes them again.
   * @returns whether nothing of the reader's is left here
   */
  retire?(): boolean;
}

export const createLearnerStore = (pathwayId: string): LearnerStore => {
  const listeners = new Map<EntryKey, Set<() => void>>();
  const texts = new Map<EntryKey, string>();
  let pathway: Pathway | undefined;
  let entries: Entries = new Map();
  /** Of what `state.learner` was made. */
  let madeOfEntries: Entries | undefined;
  let madeOfPathway: Pathway | undefined;
  /** What `undo` goes back to. */
  let before: Entries | undefined;
  /** What it takes back, where that is not everything. */
  let replaced: Entries = new Map();
  let keptPayBefore = false;
  let keepsPay = false;
  let asked: StorageMode | undefined;
  let consent: boolean | undefined;
  let vault: Vault | undefined;
  let openMode: StorageMode | undefined;
  let isSaving = false;
  /** Where the reader made the last change. */
  let place: Omit<Notice, 'kind'> = {};
  const told = new Set<VaultFailure>();
  let lastMoment = 0;
  let state: LearnerState = {
    learner: NEWCOMER,
    orphans: [],
    isEmpty: true,
    isPayKept: false,
    isAsking: false,
  };
  const isAsking = () => asked === 'ask' && consent === undefined;

  const changedKeys = (old: Learner): EntryKey[] =>
    (['tasks', 'skills'] as const).flatMap((kind) => {
      if (old === state.learner) return [];
      const before: ReadonlyMap<string, unknown> = old[kind];
      const now: ReadonlyMap<string, unknown> = state.learner[kind];
      const changed: string[] = [];
      for (const [id, mark] of now) if (mark !== before.get(id)) changed.push(id);
      for (const id of before.keys()) if (!now.has(id)) changed.push(id);
      return changed.map((id) => `${kind.slice(0, -1)}:${id}`);
    });

  const hasNoAnswer = (): boolean => {
    for (const { value } of entries.values()) if (value !== null) return false;
    return true;
  };

  /** Makes the state anew, and tells those whom it concerns. */
  const become = (next: Entries, more: Partial<LearnerState> = {}) => {
    const old = state;
    entries = next;
    // What has not changed stays the same object, so that a plan is not worked out anew for it.
    const found =
      pathway && (next !== madeOfEntries || pathway !== madeOfPathway)
        ? learnerFrom(next, pathway)
        : undefined;
    madeOfEntries = next;
    madeOfPathway = pathway;
    state = Object.freeze({
      ...state,
      ...found,
      pay: (entries.get('pay')?.value ?? undefined) as ReaderPay | undefined,
      isPayKept: keepsPay,
      isAsking: isAsking(),
      isEmpty: hasNoAnswer(),
      ...more,
    });
    const keys = new Set(['', ...changedKeys(old.learner), old.notice?.key, state.notice?.key]);
    for (const key of keys) {
      for (const listener of [...(listeners.get(key ?? '') ?? [])]) listener();
    }
  };

  /** What is written: of a pay that is not to be kept, that it is none. */
  const kept = (): Entries => {
    const pay = entries.get('pay');
    return pay && !keepsPay ? new Map(entries).set('pay', { value: null, at: pay.at }) : entries;
  };

  /** Each failure is told once, where the reader was when it showed. */
  const failureNotice = (): Partial<LearnerState> => {
    const kind = vault?.failure;
    if (!kind || told.has(kind)) return {};
    told.add(kind);
    return { notice: { ...place, kind } };
  };

  /** Brings in what is kept. A pay that comes from there is kept; one that was said later, as the reader said. */
  const joined = (mine: Entries, theirs: Entries | null | undefined): Entries => {
    const all = (theirs && merged(mine, theirs)) ?? mine;
    const pay = theirs?.get('pay');
    if (pay && all.get('pay') === pay) keepsPay = pay.value !== null;
    return all;
  };

  /** Takes what has come from another tab, and what is to be told. */
  const take = (all: Entries, failed: Partial<LearnerState>) => {
    if (all === entries && !failed.notice) return;
    // To forget everything is offered for what was done here alone.
    const isOver = all !== entries && state.notice?.kind === 'kept';
    if (isOver) before = undefined;
    become(all, { ...(isOver && { notice: undefined }), ...failed });
  };

  const save = () => {
    if (!isSaving) return;
    isSaving = false;
    if (vault) take(joined(entries, vault.write(kept())), failureNotice());
  };

  const saveSoon = () => {
    if (isSaving) return;
    isSaving = true;
    queueMicrotask(save);
  };

  /** What is here alone: a pay that is not to be kept. */
  const unkept = (): Entries => new Map([...entries].filter(([key]) => key === 'pay' && !keepsPay));

  /**
   * @param isElsewhere whether another tab may have forgotten what was kept; then it is forgotten here
   * @returns what is kept, as `Vault.read`
   */
  const reread = (isElsewhere = false) => {
    const theirs = vault?.read();
    // What could not be kept lasts as long as the page.
    const isKept = !isSaving && (vault?.failure ?? 'broken') === 'broken';
    const isForgotten = isElsewhere && theirs === null && isKept;
    const all = joined(isForgotten ? unkept() : entries, theirs);
    // That nothing can be kept is told once there is something to keep.
    take(all, vault?.failure === 'blocked' ? {} : failureNotice());
    return theirs;
  };

  /** Opens what may be opened by the mode and the answer so far. */
  const open = () => {
    const mode =
      asked === 'ask' ? (consent ? 'local' : 'none') : consent === false ? 'none' : asked;
    if (!mode || mode === openMode) return;
    openMode = mode;
    vault = openVault(pathwayId, mode);
    reread();
    if (vault && !state.isEmpty) saveSoon();
  };

  /** Later than anything said before, whatever the clock says. */
  const moment = (): number => {
    for (const { at } of entries.values()) lastMoment = Math.max(lastMoment, at);
    return (lastMoment = Math.max(Date.now(), lastMoment + 1));
  };

  /** The notice that a change leads to. */
  const noticeFor = (): Notice | undefined => {
    if (isAsking()) return { ...place, kind: 'ask' };
    if (!vault || vault.failure) return failureNotice().notice;
    // Moving a control once more is no second change.
    const isFirst = state.notice?.kind === 'kept' && state.notice.key === place.key;
    return state.isEmpty || isFirst ? { ...place, kind: 'kept' } : undefined;
  };

  const set = (
    values: Iterable<readonly [EntryKey, Entry['value']]>,
    notice: Notice | undefined,
    more: Partial<LearnerState> = {},
  ) => {
    const at = moment();
    const next = new Map(entries);
    for (const [key, value] of values)
      next.set(key, { value, at, text: value === null ? undefined : texts.get(key) });
    // First: whoever listens may fail.
    saveSoon();
    become(next, { notice, ...more });
  };

  /** Sets some answers and takes back all others; a plan from elsewhere leaves the pay. */
  const replace = (values: Snapshot['values'], notice: Notice) => {
    before = entries;
    keptPayBefore = keepsPay;
    const leaves = notice.kind === 'accepted' ? 'pay' : undefined;
    const taken = [...entries.keys()].filter((key) => key !== leaves && !values.has(key));
    set([...taken.map((key) => [key, null] as const), ...values], notice, { offer: undefined });
    replaced = entries;
  };

  const change = (key: EntryKey, value: Entry['value'], origin: object | undefined) => {
    place = { key, origin };
    const notice = noticeFor();
    before = notice?.kind === 'kept' ? new Map() : undefined;
    set([[key, value]], notice);
  };

  const undo = () => {
    if (!before) return;
    if (state.notice?.kind === 'kept') {
      forgetKept(pathwayId);
      isSaving = false;
      become(new Map(), { notice: undefined });
      return;
    }
    const earlier = before;
    before = undefined;
    if (entries.get('pay')?.at === replaced.get('pay')?.at) keepsPay = keptPayBefore;
    // What another tab has said since then stays.
    const mine = [...replaced].filter(([key, { at }]) => entries.get(key)?.at === at);
    set(
      mine.map(([key]) => [key, earlier.get(key)?.value ?? null] as const),
      undefined,
    );
  };

  const refuse = (request: LearnerRequest): Refusal | undefined => {
    switch (request.type) {
      case 'hours':
        return request.hours && refuseHours(request.hours);
      case 'start':
        return request.date === undefined ? undefined : refuseDate(request.date, today());
      case 'time-off':
        // What is there already can stay, whoever brought it, and go.
        return request.timeOff
          .filter((span) => !state.learner.timeOff.includes(span))
          .map((span) => refuseTimeOff(span, today()))
          .find(Boolean);
      case 'pay':
        return request.pay && refusePay(request.pay);
      default:
        return undefined;
    }
  };

  const receive = (offer: Snapshot | OfferFailure, origin: object | undefined) => {
    const failure = typeof offer === 'string' ? offer : offer.pathwayId !== pathwayId && 'foreign';
    become(
      entries,
      failure
        ? { notice: { kind: `offer-${failure}`, origin } }
        : { offer: offer as Snapshot, offerOrigin: origin, notice: undefined },
    );
  };

  const carryOut = (request: LearnerRequest, origin: object | undefined) => {
    switch (request.type) {
      case 'task':
      case 'skill':
        change(`${request.type}:${request.id}`, request.mark ?? null, origin);
        break;
      case 'hours':
        change('hours', request.hours ?? null, origin);
        break;
      case 'start':
        change('start', request.date ?? null, origin);
        break;
      case 'time-off':
        change('time-off', request.timeOff.length ? request.timeOff : null, origin);
        break;
      case 'pay':
        keepsPay = request.keep && request.pay !== undefined;
        change('pay', request.pay ?? null, origin);
        break;
      case 'offer':
        receive(request.offer, origin);
        break;
      case 'accept':
        if (state.offer) replace(state.offer.values, { kind: 'accepted', origin });
        break;
      case 'decline':
        become(entries, { offer: undefined });
        break;
      case 'reset':
        replace(new Map(), { kind: 'reset', origin });
        // What is written over now may be put aside once more.
        save();
        if (vault) vault.forgetAside();
        else forgetKept(pathwayId);
        break;
      case 'undo':
        undo();
        break;
      case 'consent':
        if (!request.isGranted) forgetKept(pathwayId);
        consent = request.isGranted;
        become(entries, { notice: undefined });
        open();
    }
  };

  /** Another tab has written; or the page comes back from the back/forward cache, where it has heard of nothing. */
  const onElsewhere = (event: Event) => {
    if (!vault?.concerns(event as StorageEvent)) return;
    // Something that can't be read stands in the place of what the reader has said here.
    if (reread(true) === undefined && !state.isEmpty) saveSoon();
  };

  const retire = (): boolean => {
    if (listeners.size || isSaving) return false;
    removeEventListener('storage', onElsewhere);
    removeEventListener('pageshow', onElsewhere);
    pathway = undefined;
    place = {};
    // By a notice, an element that is gone would be held.
    become(vault && !vault.failure ? unkept() : entries, { notice: undefined });
    vault = openMode = undefined;
    return !entries.size && consent === undefined && !state.offer;
  };

  return {
    getState: () => state,
    subscribe: (key, listener) => {
      const group = listeners.get(key) ?? new Set();
      listeners.set(key, group.add(listener));
      return () => {
        group.delete(listener);
        if (!group.size && listeners.get(key) === group) listeners.delete(key);
        // A moved element leaves and comes back within a task.
        if (!listeners.size) queueMicrotask(retire);
      };
    },
    dispatch: (request, origin) => {
      const refusal = refuse(request);
      if (!refusal) carryOut(request, origin);
      return refusal;
    },
    attach: (shown, mode) => {
      if (shown === pathway && mode === asked) return;
      asked = mode;
      if (shown !== pathway) {
        addEventListener('storage', onElsewhere);
        addEventListener('pageshow', onElsewhere);
        pathway = shown;
        // No more than can be read back, or an entry would not be what it was.
        const say = (key: EntryKey, text: string) => texts.set(key, text.slice(0, LONGEST_TEXT));
        for (const { id, text } of allTasks(shown)) say(`task:${id}`, text);
        for (const { id, name } of shown.skills.toLearn) say(`skill:${id}`, name);
      }
      become(entries);
      open();
    },
    snapshot: () => new Map([...entries].filter(([key]) => key !== 'pay')),
    retire,
  };
};
