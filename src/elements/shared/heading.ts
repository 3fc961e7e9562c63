import { html, nothing } from 'lit';
import type { Localization } from '../../i18n/index.js';

/** The level itself where HTML has it below a page's own, else the nearest that it has. */
export const clampLevel = (level: number): number =>
  Math.min(6, Math.max(2, Math.round(level) || 2));

/**
 * One template a level: a tag is no place for an expression, so each has strings of its own, as the compiler would make
 * them of a literal.
 */
const templates = [2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${String(level)} id=`, ' part=', '>', `</h${String(level)}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of a level known only when rendering. */
export const headingTemplate = (
  level: number,
  content: unknown,
  { id, part }: { readonly id?: string; readonly part?: string } = {},
) => html(templates[clampLevel(level) - 2]!, id ?? nothing, part ?? nothing, content);

/** Words of the interface among the author's, which may be in another language. */
export const ownWords = ({ tag }: Localization, words: string) =>
  html`<span lang=${tag}>${words}</span>`;
