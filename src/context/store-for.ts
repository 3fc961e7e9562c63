import { createStore, type PathwayStore } from '../store/pathway-store.js';
import { getPage } from './page.js';

/** The store for an address; every element that names the address gets the same. */
export const storeFor = (address: string): PathwayStore => {
  const { stores } = getPage();
  const known = stores.get(address);
  if (known) return known;
  const store = createStore(address);
  stores.set(address, store);
  return store;
};
