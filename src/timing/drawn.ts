import { nextTurn } from './next-turn.js';

/** Of an embedded page that is out of sight no frame is drawn, though it calls itself visible: how long to wait for one, in milliseconds. */
const PATIENCE = 1000;

/** Resolves once a page has been drawn as it is now; at once where it is out of sight, and not drawn at all. Never rejects. */
export const drawn = async (): Promise<void> => {
  if (document.visibilityState === 'hidden') return;
  await new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(resolve);
  }).catch(() => undefined);
  await nextTurn();
};
