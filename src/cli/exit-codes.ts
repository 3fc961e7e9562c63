/** What the command ends with. */
export const EXIT = {
  fine: 0,
  /** A document has errors or warnings. */
  problems: 1,
  /** Misuse, or something asked for could not be read or written. */
  trouble: 2,
  /** As shells have it for what a signal ended: 128 and its number. */
  interrupted: 130,
  closedPipe: 141,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
