import type { Words } from './words.js';

const paragraph = (...content: readonly (string | Node)[]): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.append(...content);
  return element;
};

/** A link to this very page in a window of its own, where no frame restricts it. */
const openAlone = ({ openAlone: text }: Words): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = text;
  return link;
};

/**
 * Says in place of the guide that it can't be shown: a sentence for the reader, and for the publisher, who will look into the
 * console too, the reason.
 */
export const refusalNotice = (words: Words, reason: string): HTMLElement =>
  notice(words, words.refused, reason);

/** Says that the script is not there, and offers the page by itself. */
export const missingNotice = (words: Words, reason: string): HTMLElement =>
  notice(words, words.missing, reason, paragraph(openAlone(words)));

const notice = (
  { lang, dir, forPublisher }: Words,
  sentence: string,
  reason: string,
  ...more: readonly Node[]
): HTMLElement => {
  console.error(`embed.html: ${reason}`);
  const said = paragraph(sentence);
  said.role = 'alert';
  const summary = document.createElement('summary');
  summary.textContent = forPublisher;
  const why = paragraph(reason);
  why.lang = 'en';
  why.dir = 'ltr';
  const details = document.createElement('details');
  details.append(summary, why);
  const element = document.createElement('div');
  element.className = 'notice';
  element.lang = lang;
  element.dir = dir;
  element.append(said, ...more, details);
  return element;
};
