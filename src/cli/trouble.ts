/** Something that was asked for and could not be done: no fault of a document, but of where it should come from. */
export interface Trouble {
  readonly kind: 'trouble';
  /** What it is about, as the caller named it; empty for the command as a whole. */
  readonly name: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly suggestion: string;
}

/** Builds a trouble. */
export const trouble = (name: string, message: string, suggestion: string): Trouble => ({
  kind: 'trouble',
  name,
  message,
  suggestion,
});

/** A trouble that ends the command. */
export class TroubleError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.message);
  }
}

/** What the system calls an error: `ENOENT`. */
export const codeOf = (error: unknown): string | undefined => {
  const code: unknown = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
};

const IN_WORDS: Readonly<Record<string, readonly [message: string, suggestion: string]>> = {
  ENOENT: ['does not exist.', 'Check the name, and the folder that you are in.'],
  ENOTDIR: ['cannot be there: a part of the path before it is a file.', 'Check the path.'],
  EISDIR: ['is a folder, not a file.', 'Name a file in it.'],
  EACCES: ['may not be accessed.', 'Give yourself the right to it, or run this as its owner.'],
  EPERM: ['may not be accessed.', 'Give yourself the right to it, or run this as its owner.'],
  EROFS: ['is on a disk that cannot be written.', 'Copy it to another disk.'],
  ELOOP: ['is a symbolic link that leads in a circle.', 'Point the link at a file.'],
  ENAMETOOLONG: ['has a name that is too long.', 'Check the name.'],
  ENOSPC: ['cannot be written: the disk is full.', 'Make room.'],
  EDQUOT: ['cannot be written: your share of the disk is full.', 'Make room.'],
  EMFILE: ['cannot be opened: too many files are open.', 'Close some programs.'],
};

/** What the file system refuses, in words. */
export const troubleOf = (name: string, error: unknown): Trouble => {
  const [message, suggestion] = IN_WORDS[codeOf(error) ?? ''] ?? [
    `fails: ${error instanceof Error ? error.message : String(error)}.`,
    'Try it again, and look whether the disk is well.',
  ];
  return trouble(name, `“${name}” ${message}`, suggestion);
};
