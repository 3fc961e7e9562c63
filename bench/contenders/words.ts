/** Whether a page says all that the static one says. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { PathwayDocument } from './guide/document.js';
import type { Child, H } from './guide/view.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What stands there in place of the script, which the other pages have. */
const WITHOUT_SCRIPT = 'pw-needs-script';

const textsIn = (parent: Parent): string[] =>
  parent.childNodes.flatMap((child) => {
    if ('value' in child) return child.value;
    if (!('attrs' in child)) return [];
    const isForNobody = child.attrs.some(({ value }) => value === WITHOUT_SCRIPT);
    return isForNobody ? [] : textsIn(child);
  });

const wordsOf = (texts: readonly string[]): string[] =>
  texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];

/** So many words may stand between two of the static page: those of a button. */
const MOST_MORE = 8;

/** Hyperscript that keeps the texts alone. */
const texts: H<string[]> = (_tag, _attributes, ...children) =>
  children.flatMap((child: Child<string[]>) => child || []);

export type Description = (
  h: H<string[]>,
  document: PathwayDocument,
  ticks: { readonly has: () => boolean; readonly toggle: () => void },
) => string[];

/**
 * The first words of a static guide that a description of the same does not have in their place; a description may have
 * more, such as what a button says.
 */
export const missingWords = (
  staticGuide: string,
  describe: Description,
  document: PathwayDocument,
): string | undefined => {
  const expected = wordsOf(textsIn(parseFragment(staticGuide)));
  const shown = wordsOf(describe(texts, document, { has: () => false, toggle: () => undefined }));
  let at = 0;
  for (const [index, word] of expected.entries()) {
    const found = shown.indexOf(word, at);
    if (found < 0 || found - at > MOST_MORE)
      return expected.slice(Math.max(0, index - 5), index + 5).join(' ');
    at = found + 1;
  }
  return undefined;
};
