import type { World } from '../world.ts';

/** What a test gives the program. */
export interface MemoryWorldOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>> | undefined;
  /** What is in the pipe; without it, standard input is a terminal. */
  readonly piped?: string | Uint8Array | undefined;
  /** Whether a person watches standard output. */
  readonly terminal?: boolean | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** A world in memory, and what the program did in it. */
export interface MemoryWorld extends World {
  readonly said: { out: string; err: string };
  /** Text files that were written. */
  readonly written: Record<string, string>;
  /** All files that were written, as bytes. */
  readonly bytes: Record<string, Uint8Array>;
  /** Folders that were made. */
  readonly folders: string[];
}

/** Names of files that behave as the real ones would: `folder/` is a folder, `forbidden` must not be touched, `full` is a full disk. */
const REFUSALS: Readonly<Record<string, string>> = {
  'folder/': 'EISDIR',
  'forbidden.csv': 'EACCES',
  'full.json': 'ENOSPC',
  'none/out.json': 'ENOENT',
};

export function memoryWorld({ files = {}, piped, terminal = false, env = {} }: MemoryWorldOptions = {}): MemoryWorld {
  const said = { out: '', err: '' };
  const written: Record<string, string> = {};
  const bytesOf: Record<string, Uint8Array> = {};
  const folders: string[] = [];
  const text = (content: string | Uint8Array): string => (typeof content === 'string' ? content : new TextDecoder().decode(content));
  const refuse = (path: string): void => {
    if (REFUSALS[path]) throw Object.assign(new Error(`${REFUSALS[path]}: ${path}`), { code: REFUSALS[path] });
  };
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return {
    said,
    written,
    bytes: bytesOf,
    folders,
    stdin: { isTerminal: piped === undefined, read: () => Promise.resolve(bytes(piped ?? '')) },
    stdout: { isTerminal: terminal, write: (content) => void (said.out += text(content)) },
    stderr: { isTerminal: terminal, write: (content) => void (said.err += text(content)) },
    async readFile(path) {
      refuse(path);
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return Promise.resolve(bytes(content));
    },
    async writeFile(path, content) {
      refuse(path);
      written[path] = text(content);
      bytesOf[path] = bytes(content);
      return Promise.resolve();
    },
    async makeFolder(path) {
      refuse(path);
      folders.push(path);
      return Promise.resolve();
    },
    // folders are published into in a world with a file system: see `folder-world.ts`
    listFolder: () => Promise.reject(new Error('memory has no folders')),
    rename: () => Promise.reject(new Error('memory has no folders')),
    remove: () => Promise.reject(new Error('memory has no folders')),
    today: () => '2026-11-22',
    env,
  };
}
