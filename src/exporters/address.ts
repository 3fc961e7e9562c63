import type { SafeUrl } from '../model/index.js';

/** What may lead somewhere. */
export interface Addressed {
  readonly url?: SafeUrl | undefined;
}

/** Where something leads, by a link of its own: other scripts of a page may have given all objects one. */
export const addressOf = (owner: Addressed): SafeUrl | undefined =>
  Object.hasOwn(owner, 'url') ? owner.url : undefined;
