import type { PropertyDeclarations } from 'lit';
import type { PathwayDocument } from '../../model/index.js';

// Whoever imports an element knows the types of its events.
export type {} from './event-map.js';

/** Attributes and properties that every element of the kit has. */
export interface PathwayProperties {
  /** The document itself, as data or as JSON text; comes before every other way to name a pathway. Property only. */
  pathway: PathwayDocument | string | undefined;
  /** Address of the pathway's JSON, relative to the page. */
  src: string | undefined;
  /** Id of the `<career-pathway>` whose pathway is shown. */
  for: string | undefined;
  /**
   * Level of the element's own top heading, 2 to 6. Sections inside a guide are one deeper.
   * @default 2
   * @values 2 | 3 | 4 | 5 | 6
   */
  headingLevel: number;
  /**
   * `auto` follows the page's `color-scheme`; `light` and `dark` bring a surface of their own.
   * @default 'auto'
   */
  theme: 'auto' | 'light' | 'dark' | undefined;
  /**
   * Where the reader's answers are kept: on their device (`local`, the default), until they close the tab (`session`),
   * only once they say so (`ask`), or in memory (`none`). Elements without it go by the nearest one around them; of those
   * that show one pathway, the most careful decides. May be changed at any time, by a page that asks for consent.
   * @default 'local'
   */
  storage: 'local' | 'session' | 'ask' | 'none' | undefined;
}

/** What Lit needs to know of `PathwayProperties`. */
export const pathwayProperties: PropertyDeclarations = {
  pathway: { attribute: false },
  src: {},
  for: {},
  headingLevel: { type: Number, attribute: 'heading-level' },
  theme: { reflect: true },
  storage: {},
  /**
   * Language of the interface's words and numbers. Without it, that of the document counts, else the nearest `lang` around the
   * element, else English.
   */
  lang: {},
};
