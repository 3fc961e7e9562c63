import { createStore, type PathwayStore } from '../store/pathway-store.js';
import { getPage, speakerFor } from './page.js';

/** Documents that are kept for elements that may come back. */
const MOST_KEPT = 50;

/** The store for an address; every element that names the address gets the same. */
export const storeFor = (address: string): PathwayStore => {
  const { stores } = getPage();
  let store = stores.get(address);
  if (!store) {
    for (const [old, unused] of stores)
      if (stores.size >= MOST_KEPT && !speakerFor(unused)) stores.delete(old);
    stores.set(address, (store = createStore(address)));
  }
  return store;
};
