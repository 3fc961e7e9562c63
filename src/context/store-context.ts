import { createContext } from '@lit/context';
import type { PathwayStore } from '../store/pathway-store.js';

/** `Symbol.for`, because two copies of the script on a page must mean the same context. */
export const storeContext = createContext<PathwayStore | undefined>(
  Symbol.for('pathway-elements/store@1'),
);
