import type { Finding } from '../../check/finding.js';
import type { Trouble } from '../trouble.js';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** Something that was mended. */
export interface Mended {
  readonly path: string;
  readonly message: string;
}

/** A document with what there is to say of it. */
export interface FileReport {
  readonly name: string;
  /** The text that the places are in. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly mended: readonly Mended[];
}

/** How many of what there were. */
export interface Summary {
  /** Documents that were checked. */
  documents: number;
  /** Those of them with errors or warnings. */
  flawed: number;
  errors: number;
  warnings: number;
  infos: number;
  mended: number;
  /** Files that were found and are no pathways, or that the configuration ignores. */
  leftOut: number;
  /** Troubles: what could not be read, and the like. */
  troubles: number;
}

/** Puts reports into words, piece by piece: whatever it gives is written at once. */
export interface Reporter {
  /** Only called for a document of which there is something to say. */
  file(report: FileReport): string | Promise<string>;
  /** What could not be read; standard error has it in any case. */
  trouble(trouble: Trouble): string;
  end(summary: Summary): string;
}
