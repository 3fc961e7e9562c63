const forwarded = new WeakMap<Element, Set<string>>();

/**
 * Lets a page reach the parts of a section inside a guide: each by its own name (`::part(heading)` reaches every
 * heading) and by that of its element (`::part(skill-list-heading)` reaches one). The element's usual tag is its first
 * part. `base` goes by its element's name alone, since the guide has a base of its own.
 * @param later parts that the section has not rendered yet
 */
export const forwardParts = (section: Element, later: readonly string[] = []): void => {
  const known = forwarded.get(section) ?? new Set<string>();
  const before = known.size;
  const rendered = new Set(
    [...(section.shadowRoot?.querySelectorAll('[part]') ?? [])].map((element) =>
      element.getAttribute('part')!,
    ),
  );
  for (const part of [...[...rendered].join(' ').split(/\s+/), ...later]) if (part) known.add(part);
  // The browser works styles out anew for what is forwarded anew.
  if (known.size === before) return;
  forwarded.set(section, known);
  const [tag] = section.part;
  section.setAttribute(
    'exportparts',
    [...known]
      .flatMap((part) => (part === 'base' ? [] : [part]).concat(`${part}:${String(tag)}-${part}`))
      .join(),
  );
};
