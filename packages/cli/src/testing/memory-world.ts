import type { World } from '../world.ts';

/** What a test gives the program. */
export interface MemoryWorldOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>> | undefined;
  /** What is in the pipe; without it, standard input is a terminal. */
  readonly piped?: string | undefined;
  /** Whether a person watches standard output. */
  readonly terminal?: boolean | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** A world in memory, and what the program did in it. */
export interface MemoryWorld extends World {
  readonly said: { out: string; err: string };
  readonly written: Record<string, string>;
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
  const refuse = (path: string): void => {
    if (REFUSALS[path]) throw Object.assign(new Error(`${REFUSALS[path]}: ${path}`), { code: REFUSALS[path] });
  };
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return {
    said,
    written,
    stdin: { isTerminal: piped === undefined, read: () => Promise.resolve(bytes(piped ?? '')) },
    stdout: { isTerminal: terminal, write: (text) => void (said.out += text) },
    stderr: { isTerminal: terminal, write: (text) => void (said.err += text) },
    async readFile(path) {
      refuse(path);
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return Promise.resolve(bytes(content));
    },
    async writeFile(path, text) {
      refuse(path);
      written[path] = text;
      return Promise.resolve();
    },
    today: () => '2026-11-22',
    env,
  };
}
