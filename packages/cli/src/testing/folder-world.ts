import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeWorld } from '../node-world.ts';
import type { World } from '../world.ts';

/** The real file system in a folder of its own; what is said is kept. */
export interface FolderWorld extends World {
  readonly said: { out: string; err: string };
  /** The absolute path of something in the folder. */
  at(path: string): string;
  put(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** The files of a folder by their names, as bytes. */
  files(folder: string): ReadonlyMap<string, Buffer>;
}

/** Calls `use` with such a world and leaves nothing behind. @param parts what is to behave in another way than the real one */
export async function inFolder<T>(use: (world: FolderWorld) => Promise<T>, parts: Partial<World> = {}): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'netz-map-'));
  const at = (path: string): string => join(root, path);
  const said = { out: '', err: '' };
  try {
    return await use({
      ...nodeWorld(),
      reader: undefined,
      stdin: { isTerminal: true, read: () => Promise.resolve(new Uint8Array()) },
      stdout: { isTerminal: false, write: (text) => void (said.out += String(text)) },
      stderr: { isTerminal: false, write: (text) => void (said.err += String(text)) },
      today: () => '2026-11-22',
      env: {},
      ...parts,
      said,
      at,
      put(files) {
        for (const [path, content] of Object.entries(files)) {
          mkdirSync(dirname(at(path)), { recursive: true });
          writeFileSync(at(path), content);
        }
      },
      files: (folder) => new Map(readdirSync(at(folder)).map((name) => [name, readFileSync(join(at(folder), name))])),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
