import { html, nothing } from 'lit';
import type { Localization } from '../../i18n/index.js';

/** The level itself where HTML has it below a page's own, else the nearest that it has. */
export const clampLevel = (level: number): number =>
  Math.min(6, Math.max(2, Math.round(level) || 2));

/** A heading of a level known only when rendering. Tags are no place for an expression, hence one template each. */
export const headingTemplate = (
  level: number,
  content: unknown,
  { id, part }: { id?: string; part?: string } = {},
) => {
  const [ofId, ofPart] = [id ?? nothing, part ?? nothing];
  switch (clampLevel(level)) {
    case 2:
      return html`<h2 id=${ofId} part=${ofPart}>${content}</h2>`;
    case 3:
      return html`<h3 id=${ofId} part=${ofPart}>${content}</h3>`;
    case 4:
      return html`<h4 id=${ofId} part=${ofPart}>${content}</h4>`;
    case 5:
      return html`<h5 id=${ofId} part=${ofPart}>${content}</h5>`;
    default:
      return html`<h6 id=${ofId} part=${ofPart}>${content}</h6>`;
  }
};

/** Words of the interface among the author's, which may be in another language. */
export const ownWords = ({ tag }: Localization, words: string) =>
  html`<span lang=${tag}>${words}</span>`;
