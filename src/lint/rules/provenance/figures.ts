/** The figures that readers may hold a guide to, and what is said beside them. */
import type { Pathway, Provenance } from '../../../model/index.js';

export interface Figure {
  readonly key: 'salary' | 'demand';
  /** As it is called in a sentence. */
  readonly name: string;
  readonly provenance: Provenance;
  /** Everything that the author wrote beside it. */
  readonly text: string;
}

const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join(' ');

/** Pay and demand, where the guide says anything definite about them. */
export const figuresOf = ({ salary, demand }: Pathway): Figure[] => {
  const figures: Figure[] = [];
  if (salary && (salary.change ?? salary.current ?? salary.target ?? salary.dip)) {
    const text = joined([salary.basis?.includes, salary.source?.title, salary.source?.note]);
    figures.push({ key: 'salary', name: 'the pay', provenance: salary, text });
  }
  // A note without a level or a number is an opinion, and reads as one.
  if (demand && (demand.level ?? /\p{N}/u.test(demand.note ?? ''))) {
    const text = joined([demand.note, demand.source?.title, demand.source?.note]);
    figures.push({ key: 'demand', name: 'the demand', provenance: demand, text });
  }
  return figures;
};

/** When a figure was right, as far as it says so in a field. */
export const dateOf = ({ asOf, source }: Provenance): string | undefined => asOf ?? source?.date;
