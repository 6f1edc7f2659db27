import { Inflate } from 'fflate';
import type { Steps } from '../file-task.ts';
import type { Limits } from '../limits.ts';
import { crc32 } from './crc32.ts';
import { readDirectory } from './read-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import { ZipFailure } from './zip-failure.ts';

/** How many packed bytes are unpacked at once: at most some 8 MB come of them before they are counted. */
const PIECE = 8192;
/** How many unpacked bytes are handed on in one step. */
const STEP = 65_536;
/** So much may come of a part before its ratio is looked at. */
const ALWAYS_FINE = 1_000_000;

const keyOf = (name: string): string => name.toLowerCase();

/**
 * A packed file. Only what is asked for is unpacked, piece by piece, and what comes out is counted: sizes in the file are claims. Case does
 * not matter in names; of two parts with the same name the first counts.
 */
export class Zip {
  /** The names of all parts, in the order of the file. */
  readonly names: readonly string[];
  /** Names that occur more than once. */
  readonly doubles: readonly string[];
  readonly #bytes: Uint8Array;
  readonly #limits: Limits;
  readonly #entries = new Map<string, ZipEntry>();
  #unpacked = 0;

  /** @throws ZipFailure when it cannot be opened */
  constructor(bytes: Uint8Array, limits: Limits) {
    this.#bytes = bytes;
    this.#limits = limits;
    const doubles: string[] = [];
    for (const entry of readDirectory(bytes, limits.zipParts)) {
      if (this.#entries.has(keyOf(entry.name))) doubles.push(entry.name);
      else this.#entries.set(keyOf(entry.name), entry);
    }
    this.doubles = doubles;
    this.names = [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /**
   * Unpacks one part.
   *
   * @param name of a part that is there
   * @param take is given the bytes in pieces
   * @throws ZipFailure, and whatever `take` throws
   * @remarks Complexity: linear in what comes out, at most the limit of all parts together.
   */
  *read(name: string, take: (piece: Uint8Array) => void): Steps<void> {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) throw new ZipFailure('zip-corrupt');
    if (entry.encrypted) throw new ZipFailure('file-protected');
    if (entry.method !== 0 && entry.method !== 8) throw new ZipFailure('unsupported-format', 'ZIP');
    const { unzippedBytes, zipRatio } = this.#limits;
    const end = entry.start + entry.size;
    let sum = 0;
    let given = 0;
    let out = 0;
    let unpacked: Uint8Array = this.#bytes.subarray(0, 0);
    const inflate = entry.method === 8 ? new Inflate((piece) => (unpacked = piece)) : undefined;
    for (let at = entry.start; at < end; at += PIECE) {
      const piece = this.#bytes.subarray(at, Math.min(end, at + PIECE));
      if (inflate) push(inflate, piece, at + PIECE >= end);
      else unpacked = piece;
      given += piece.length;
      out += unpacked.length;
      this.#unpacked += unpacked.length;
      if (this.#unpacked > unzippedBytes) throw new ZipFailure('zip-limit', String(unzippedBytes));
      if (out > ALWAYS_FINE && out > given * zipRatio) throw new ZipFailure('zip-limit', String(zipRatio));
      sum = crc32(unpacked, sum);
      for (let i = 0; i < unpacked.length; i += STEP) {
        take(unpacked.subarray(i, i + STEP));
        yield;
      }
    }
    if (sum !== entry.sum) throw new ZipFailure('zip-corrupt');
  }

  /** One part as a whole. @throws ZipFailure */
  *bytes(name: string): Steps<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    yield* this.read(name, (piece) => {
      pieces.push(piece);
      size += piece.length;
    });
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

function push(inflate: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflate.push(piece, last);
  } catch {
    throw new ZipFailure('zip-corrupt');
  }
}
