const forwarded = new WeakMap<Element, Set<string>>();

/**
 * Lets a page reach the parts of a section inside a guide: each by its own name (`::part(heading)` reaches every
 * heading) and by that of its element (`::part(skill-list-heading)` reaches one). The element's usual tag is its first
 * part. `base` goes by its element's name alone, since the guide has a base of its own.
 * @param later parts that the section has not rendered yet
 */
export const forwardParts = (section: Element, later: readonly string[] = []): void => {
  const known = forwarded.get(section);
  const rendered = [...(section.shadowRoot?.querySelectorAll('[part]') ?? [])];
  // Hundreds of elements have a few lists of parts between them.
  const lists = new Set(rendered.map((element) => element.getAttribute('part')));
  const parts = new Set([
    ...(known ?? []),
    ...[...lists].join(' ').split(' ').filter(Boolean),
    ...later,
  ]);
  // To set the attribute has styles worked out anew.
  if (parts.size === known?.size) return;
  forwarded.set(section, parts);
  const [tag] = section.part;
  section.setAttribute(
    'exportparts',
    [...parts]
      .flatMap((part) => (part === 'base' ? [] : [part]).concat(`${part}:${String(tag)}-${part}`))
      .join(),
  );
};
