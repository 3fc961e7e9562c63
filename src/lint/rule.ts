/** What an editorial rule is. */
import type { Pathway, PathwayDocument, Segment } from '../model/index.js';

/**
 * How bad a finding is: `error`, readers are told things that cannot both be true; `warning`, something is missing or
 * misleads; `info`, it could be better, and no command fails for it.
 */
export type Severity = 'error' | 'warning' | 'info';

export type Path = readonly Segment[];

/** A place with what stands there that matters to a finding elsewhere. */
export interface Related {
  readonly segments: Path;
  readonly message: string;
}

/** One thing that a rule has to say, in the words of the editor who will read it. */
export interface Report {
  /** Where, as a path in the pathway. */
  readonly segments: Path;
  /** What is wrong, with the figures and texts that show it, as a sentence or two. */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly suggestion: string;
  readonly related?: readonly Related[];
}

/** What became of an address that was tried. */
export interface LinkState {
  readonly isBroken: boolean;
  /** In words: `HTTP status 404`, `no such host`. */
  readonly answer: string;
}

/** An entry of the document's own `lint` that silences nothing. */
export interface UnusedIgnore {
  readonly index: number;
  readonly ignore: string;
  readonly at?: string | undefined;
  /** Whether there is a rule of that id. */
  readonly isKnown: boolean;
  /** The rule that was probably meant, where there is none. */
  readonly meant?: string | undefined;
  /** Where the rule does report, as paths in the document: the first few. */
  readonly elsewhere: readonly string[];
}

export interface Context {
  readonly pathway: Pathway;
  /** ISO date against which reviews and figures are old. */
  readonly today: string;
  /** The primary language of the document, `en` where it names none. */
  readonly language: string;
  /** The rule's own numbers: its defaults, with what the configuration changes of them. */
  readonly options: Readonly<Record<string, number>>;
  /** Addresses that were tried; undefined where none were. */
  readonly links?: ReadonlyMap<string, LinkState> | undefined;
  /** Only for the rules on silencing, which come last. */
  readonly unused?: readonly UnusedIgnore[];
}

type Reports = Iterable<Report>;

/** Top-level keys over a document that has only the required ones. */
export type Example = Partial<PathwayDocument>;

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What it asks for, as a sentence. */
  readonly title: string;
  /** Why that matters to readers, as a sentence or two. */
  readonly reason: string;
  /** Numbers that the configuration can change, with their defaults and what they are. */
  readonly options?: Readonly<
    Record<string, { readonly default: number; readonly description: string }>
  >;
  /** Primary languages that it understands; all where it names none. */
  readonly languages?: readonly string[];
  /** Documents that the tests hold it to, and that its page shows. */
  readonly examples: {
    readonly wrong: Example;
    readonly right: Example;
    /** Addresses of the examples, as if they had been tried. */
    readonly links?: Readonly<Record<string, LinkState>>;
  };
  check(context: Context): Reports | Promise<Reports>;
}
