/** 32-bit FNV-1a, as base 36. http://www.isthe.com/chongo/tech/comp/fnv/ */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) value = Math.imul(value ^ unit, 0x01000193);
  return (value >>> 0).toString(36);
};

/**
 * An id made from a text: lower-case words joined by hyphens. Texts in a script that has no such form (and those with
 * neither letters nor digits) get a short hash, because a slug of what little remained would not tell them apart.
 */
export const slug = (text: string): string => {
  const bare = (marked: string) => marked.replace(/\p{M}/gu, '');
  // Bare before too: to order a long row of marks takes the square of its length.
  const plain = bare(bare(text.toLowerCase()).replaceAll('ß', 'ss').normalize('NFKD'));
  const words = plain.match(/[a-z0-9]+/g);
  return words && !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(plain) ? words.join('-') : `x${hash(text)}`;
};

/** Ids of one kind of item, each given once. */
export class IdSpace {
  /** Each id with the last suffix tried for it, so that ten thousand equal texts stay linear. */
  #taken = new Map<string, number>();

  /** @returns false if the id is taken already */
  claim(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.set(id, 1);
    return true;
  }

  /** The id itself or, where it is taken, the first free of `id-2`, `id-3`, …; claimed either way. */
  claimFree(id: string): string {
    let free = id;
    while (!this.claim(free)) {
      const suffix = this.#taken.get(id)! + 1;
      this.#taken.set(id, suffix);
      free = `${id}-${String(suffix)}`;
    }
    return free;
  }
}
