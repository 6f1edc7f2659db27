/** What the program hands back to the shell. */
export const EXIT = {
  fine: 0,
  /** The data contain errors. What could be used has been used and the result is printed all the same. */
  dataErrors: 1,
  /** The command was not called correctly; nothing was done. */
  usage: 2,
  /** A file could not be read or written. */
  files: 3,
  /** A mistake in the program itself. */
  bug: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
