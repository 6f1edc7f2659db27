import type { IsoDay } from '@netz-map/core';
import type { ReadWorker } from '@netz-map/importers';

/** Where text goes: the terminal, a pipe or a file. */
export interface Output {
  /** Whether a person is watching; only then bold type is used. */
  readonly isTerminal: boolean;
  write(content: string | Uint8Array): void;
}

/** Everything outside the program. Tests give one that lives in memory; `node-world.ts` gives the real one. */
export interface World {
  readonly stdin: { readonly isTerminal: boolean; read(): Promise<Uint8Array> };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Rejects with an error that has a `code` as Node's file system gives it (`ENOENT`, `EACCES`, `EISDIR` …). */
  readFile(path: string): Promise<Uint8Array>;
  /** As {@link World.readFile}. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Makes a folder, and those it lies in, where they are not there yet. As {@link World.readFile}. */
  makeFolder(path: string): Promise<void>;
  /** Names of what lies in a folder, in the order of their letters. As {@link World.readFile}. */
  listFolder(path: string): Promise<readonly string[]>;
  /** Gives a file or folder another name, in place of a file that has it. As {@link World.readFile}. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with all that is in it; what is not there is no error. As {@link World.readFile}. */
  remove(path: string): Promise<void>;
  /** Whether both paths lead to one file that is there, perhaps by a link. */
  isSameFile?(one: string, other: string): boolean;
  /** Reads networks where no file can hang the program; without it they are read in slices on the spot. */
  readonly reader?: ReadWorker | undefined;
  today(): IsoDay;
  readonly env: Readonly<Record<string, string | undefined>>;
}
