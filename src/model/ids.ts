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
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g);
  return words && !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(plain) ? words.join('-') : `x${hash(text)}`;
};

/** Ids of one kind of item, each given once. */
export class IdSpace {
  #taken = new Set<string>();
  #lastSuffix = new Map<string, number>();

  /** @returns false if the id is taken already */
  claim(id: string): boolean {
    const free = !this.#taken.has(id);
    this.#taken.add(id);
    return free;
  }

  /** The id itself or, where it is taken, the first free of `id-2`, `id-3`, …; claimed either way. */
  claimFree(id: string): string {
    if (this.claim(id)) return id;
    // Remembering the last suffix keeps ten thousand equal texts linear.
    for (let suffix = (this.#lastSuffix.get(id) ?? 1) + 1; ; suffix++) {
      const candidate = `${id}-${String(suffix)}`;
      if (!this.claim(candidate)) continue;
      this.#lastSuffix.set(id, suffix);
      return candidate;
    }
  }
}
