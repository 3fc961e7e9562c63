import { formatPath } from '../model/index.js';
import type { Change } from './change.js';
import { changeJson } from './change-json.js';
import { changeYaml } from './change-yaml.js';
import { examine } from './examine.js';
import { missingIds } from './missing-ids.js';
import { withoutLastCommas } from './plain-json.js';
import { isChangeable, syntaxOf } from './source.js';
import type { ReadOptions } from './validate.js';

/** Something that `mend` has done. */
export interface Mended {
  /** Where, in the document as it was then. */
  readonly path: string;
  /** What, as a sentence. */
  readonly message: string;
}

/** Each mends two hundred problems; where so many do not do, the author runs it again. */
const MOST_ROUNDS = 100;

const tell = ({ segments, mend }: Change): Mended => {
  const path = formatPath(segments);
  switch (mend.kind) {
    case 'replace':
      return { path, message: `${path} is now ${JSON.stringify(mend.value)}.` };
    case 'quote':
      return { path, message: `${path} is now in quotation marks.` };
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
 * A text with a key that is given twice, or with YAML aliases, is left alone: which of its places is meant is its author's to say.
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
    if (changed.text === current) return false;
    current = changed.text;
    mended.push(...changed.made.map(tell));
    return true;
  };

  let rounds = 0;
  let goesOn = true;
  while (goesOn && rounds < MOST_ROUNDS) {
    rounds += 1;
    const { source, reading } = examine(current, { name });
    if (!isChangeable(source)) break;
    const { problems } = reading;
    goesOn = make(
      problems.flatMap(({ segments, mend: how }) => (how ? [{ segments, mend: how }] : [])),
    );
  }
  const { source, reading } = examine(current, { name });
  if (reading.pathway && source.extra?.isMendable && isChangeable(source)) {
    const { text: plain, count } = withoutLastCommas(current);
    current = plain;
    mended.push({
      path: '',
      message:
        count === 1
          ? 'The comma behind a last entry is taken out.'
          : `${String(count)} commas behind last entries are taken out.`,
    });
  }
  const { document, pathway } = reading;
  if (document && pathway && isChangeable(source)) make(missingIds(source.data, document, pathway));
  return { text: current, mended };
};
