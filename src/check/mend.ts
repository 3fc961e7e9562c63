import { formatPath } from '../model/index.js';
import type { Change } from './change.js';
import { changeJson } from './change-json.js';
import { changeYaml } from './change-yaml.js';
import { examine } from './examine.js';
import { missingIds } from './missing-ids.js';
import { syntaxOf } from './source.js';
import type { ReadOptions } from './validate.js';

/** Something that `mend` has done. */
export interface Mended {
  /** Where, in the document as it was then. */
  readonly path: string;
  /** What, as a sentence. */
  readonly message: string;
}

/** No document needs so many; a rule that undoes another would go on for ever. */
const MOST_ROUNDS = 100;

const tell = ({ segments, mend }: Change): Mended => {
  const path = formatPath(segments);
  switch (mend.kind) {
    case 'replace':
      return { path, message: `${path} is now ${JSON.stringify(mend.value)}.` };
    case 'enlist':
      return { path, message: `${path} is now a list.` };
    case 'rename':
      return { path, message: `${path} is now called "${mend.key}".` };
    case 'remove':
      return { path, message: `${path} is taken out.` };
    case 'identify':
      return { path, message: `${path} has the id "${mend.id}".` };
  }
};

/**
 * Mends what can be mended without deciding anything for the author, and writes the ids that are missing.
 * @returns the mended text, in the same syntax and with its comments; the text itself where there was nothing to mend
 */
export const mend = (
  text: string,
  { name }: Pick<ReadOptions, 'name'> = {},
): { readonly text: string; readonly mended: readonly Mended[] } => {
  const change = syntaxOf(text, name) === 'yaml' ? changeYaml : changeJson;
  const mended: Mended[] = [];
  let current = text;

  /** @returns whether any of them could be made */
  const make = (changes: readonly Change[]): boolean => {
    if (!changes.length) return false;
    const changed = change(current, changes);
    current = changed.text;
    mended.push(...changed.made.map(tell));
    return changed.made.length > 0;
  };

  let rounds = 0;
  let goesOn = true;
  while (goesOn && rounds < MOST_ROUNDS) {
    rounds += 1;
    const { problems } = examine(current, { name }).reading;
    goesOn = make(
      problems.flatMap(({ segments, mend: how }) => (how ? [{ segments, mend: how }] : [])),
    );
  }
  const { source, reading } = examine(current, { name });
  const { document, pathway } = reading;
  if (document && pathway) make(missingIds(source.data, document, pathway));
  return { text: current, mended };
};
