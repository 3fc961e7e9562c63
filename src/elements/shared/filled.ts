/** A sentence with controls or other templates in the places that it names in braces. */
export const filled = (
  sentence: string,
  places: Readonly<Record<string, unknown>>,
): readonly unknown[] =>
  sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? places[part] : part));
