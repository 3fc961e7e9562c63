/**
 * The value of `exportparts` for a section inside a guide, read off what it has rendered: each part by its own name
 * (`::part(heading)` reaches every heading) and by that of its element (`::part(skill-list-heading)` reaches one).
 * The element's usual tag is its first part. `base` goes by its element's name alone, since the guide has a base of its own.
 */
export const forwardedParts = (section: Element): string => {
  const parts = new Set<string>();
  for (const element of section.shadowRoot?.querySelectorAll('[part]') ?? []) {
    for (const part of element.part) parts.add(part);
  }
  const [tag] = section.part;
  const forwarded = [...parts].map((part) => `${part}:${String(tag)}-${part}`);
  parts.delete('base');
  return [...parts, ...forwarded].join();
};
