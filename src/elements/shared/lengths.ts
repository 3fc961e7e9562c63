/** Names of lengths in the style sheets; those of static content have a rule for each. */
export type LengthName =
  'from' | 'to' | 'most' | 'share' | 'weeks' | 'done' | 'skipped' | 'x' | 'y';

/**
 * Lengths that come from the document, as custom properties for the style sheets, for Lit's `.style=`: a strict content
 * security policy refuses the attribute and lets the property pass.
 * @param shares by name, without the two hyphens
 * @returns what the `style` property takes as its text, though its type tells only of what it gives
 */
export const lengths = (
  shares: Readonly<Partial<Record<LengthName, number>>>,
): CSSStyleDeclaration =>
  Object.entries(shares)
    .map(([name, share]) => `--${name}:${String(share)}`)
    .join(';') as unknown as CSSStyleDeclaration;
