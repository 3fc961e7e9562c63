import { createLearnerStore, type LearnerStore } from '../store/learner-store.js';
import { STORAGE_MODES, type StorageMode } from '../store/learner-vault.js';
import type { PathwayState } from '../store/pathway-store.js';
import { composedParent } from './composed-parent.js';
import { getPage } from './page.js';

type Pathway = Extract<PathwayState, { status: 'ready' }>['pathway'];

/** What the copies of the script on one page share of their readers: one state for each pathway's id. */
const LEARNERS_KEY = Symbol.for('pathway-elements/learners@1');

const learners = (): Map<string, LearnerStore> => {
  const shared = globalThis as unknown as Record<symbol, Map<string, LearnerStore> | undefined>;
  return (shared[LEARNERS_KEY] ??= new Map<string, LearnerStore>());
};

/** The element's own word on how answers are kept, else that of the nearest element around it. */
const modeOf = (element: Element): StorageMode => {
  for (let around: Element | undefined = element; around; around = composedParent(around)) {
    const mode = around.getAttribute('storage');
    if (mode === null) continue;
    // Whoever writes something that we don't know wants at least less than usual.
    return STORAGE_MODES.find((known) => known === mode) ?? 'none';
  }
  return 'local';
};

/** The state of the reader of a pathway; kept as the most careful of the elements that show it asks. */
export const learnerFor = (pathway: Pathway, shownBy: Element): LearnerStore => {
  const known = learners();
  let learner = known.get(pathway.id);
  if (!learner) known.set(pathway.id, (learner = createLearnerStore(pathway.id)));
  let strictest = STORAGE_MODES.indexOf(modeOf(shownBy));
  for (const [element, { store }] of getPage().readers) {
    const state = store.getState();
    if (state.status !== 'ready' || state.pathway.id !== pathway.id) continue;
    strictest = Math.min(strictest, STORAGE_MODES.indexOf(modeOf(element)));
  }
  learner.attach(pathway, STORAGE_MODES[strictest]!);
  return learner;
};
