import { createLearnerStore, type LearnerStore } from '../store/learner-store.js';
import { STORAGE_MODES, type StorageMode } from '../store/learner-vault.js';
import type { PathwayState } from '../store/pathway-store.js';
import { nearestAttribute } from './composed-parent.js';
import { getPage } from './page.js';

type Pathway = Extract<PathwayState, { status: 'ready' }>['pathway'];

/** What the copies of the script on one page share of their readers: one state for each pathway's id. */
const LEARNERS_KEY = Symbol.for('pathway-elements/learners@1');

export const learners = (): Map<string, LearnerStore> => {
  const shared = globalThis as unknown as Record<symbol, Map<string, LearnerStore> | undefined>;
  return (shared[LEARNERS_KEY] ??= new Map<string, LearnerStore>());
};

/** How careful an element asks to be with answers, by its own word or that of the nearest element around it. */
const modeOf = (element: Element): number => {
  const mode = nearestAttribute(element, 'storage') ?? 'local';
  // Whoever writes something that we don't know wants at least less than usual.
  return Math.max(0, STORAGE_MODES.indexOf(mode as StorageMode));
};

/** The state of the reader of a pathway; kept as the most careful of the elements that show it asks. */
export const learnerFor = (pathway: Pathway, shownBy: Element): LearnerStore => {
  const known = learners();
  let learner = known.get(pathway.id);
  if (!learner) {
    // A page may show many pathways, one after another.
    for (const [id, other] of known) if (other.retire?.()) known.delete(id);
    known.set(pathway.id, (learner = createLearnerStore(pathway.id)));
  }
  let strictest = modeOf(shownBy);
  for (const [element, { store }] of getPage().readers) {
    const state = store.getState();
    if (state.status !== 'ready' || state.pathway.id !== pathway.id) continue;
    strictest = Math.min(strictest, modeOf(element));
  }
  learner.attach(pathway, STORAGE_MODES[strictest]!);
  return learner;
};
