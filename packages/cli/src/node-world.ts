import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { fstatSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { nodeReader } from './node-reader.ts';
import { compareText } from '@netz-map/core';
import type { World } from './world.ts';

/** Enough for the importers to see that a file is too large; a device that never ends does end here. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The real world: the process, its files and its calendar. */
export function nodeWorld(): World {
  return {
    stdin: { isTerminal: !hasInput(), read: () => readAll(process.stdin) },
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readFile: (path) => readAll(createReadStream(path)),
    writeFile: (path, content) => writeFile(path, content, 'utf8'),
    makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
    listFolder: async (path) => (await readdir(path)).sort(compareText),
    rename,
    remove: (path) => rm(path, { recursive: true, force: true }),
    isSameFile,
    reader: nodeReader(),
    today: () => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    },
    env: process.env,
  };
}

/** Whether somebody has put something into standard input; started by cron or a service it is there, but it is no input. */
function hasInput(): boolean {
  try {
    const stat = fstatSync(0);
    return stat.isFIFO() || stat.isFile() || stat.isSocket();
  } catch {
    return false; // closed
  }
}

function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    return a.isFile() && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false; // not there, or not for us
  }
}

function outputOf(stream: NodeJS.WriteStream): World['stdout'] {
  return { isTerminal: stream.isTTY === true, write: (content) => void stream.write(content) };
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
