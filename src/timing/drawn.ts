import { nextTurn } from './next-turn.js';

/** Resolves once a page has been drawn as it is now; at once where it is out of sight, and not drawn at all. */
export const drawn = async (): Promise<void> => {
  if (document.visibilityState === 'hidden') return;
  await new Promise(requestAnimationFrame);
  await nextTurn();
};
