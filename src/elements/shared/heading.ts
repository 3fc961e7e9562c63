import { nothing } from 'lit';
import { html, literal } from 'lit/static-html.js';

const TAGS = [literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** The level itself where HTML has it below a page's own, else the nearest that it has. */
export const clampLevel = (level: number): number => Math.min(6, Math.max(2, Math.round(level) || 2));

/** A heading of a level known only when rendering. */
export const headingTemplate = (
  level: number,
  content: unknown,
  { id, part, lang }: { id?: string; part?: string; lang?: string | undefined } = {},
) => {
  const tag = TAGS[clampLevel(level) - 2]!;
  return html`<${tag} id=${id ?? nothing} part=${part ?? nothing} lang=${lang ?? nothing}>${content}</${tag}>`;
};
