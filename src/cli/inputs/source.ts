/** One of the things that the caller named: a file, a folder, a pattern, an address or standard input. */
export interface Request {
  readonly name: string;
  /** Documents that it led to; without any, something is wrong with the request. */
  documents: number;
  /** Files that it led to and that are no pathways. */
  leftOut: number;
}

/** Something to read a document from. */
export interface Source {
  readonly kind: 'file' | 'url' | 'stdin';
  /** As named by the caller, or as found. */
  readonly name: string;
  /** Whether a search has found it, rather than the caller named it. */
  readonly isFound: boolean;
  /** Whether it has turned out to be none of our business. */
  isLeftOut: boolean;
  readonly request: Request;
}

/** How reports call standard input. */
export const STDIN_NAME = '<stdin>';
