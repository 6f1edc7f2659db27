import { decode } from '../bytes/decode.ts';
import type { ZipEntry } from './zip-entry.ts';
import { ZipFailure } from './zip-failure.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** The end of the directory is followed by a remark of at most 65,535 bytes, and sometimes by what a mail program appended. */
const SEARCHED = 70_000;
const ALL_16 = 0xffff;
const ALL_32 = 0xffffffff;

/**
 * Reads the directory at the end of a packed file. Counts and sizes that it claims are not believed: entries are those that are there, and
 * their packed bytes must lie inside the file, each for itself.
 *
 * @param maxParts how many parts are allowed, folders not counted
 * @throws ZipFailure
 * @remarks Complexity: linear in the entries (sorted once).
 */
export function readDirectory(bytes: Uint8Array, maxParts: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, shift } = findDirectory(view);
  const found: (ZipEntry & { readonly from: number })[] = [];
  let at = start;
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL) {
    const [nameSize, extraSize, remarkSize] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const next = at + 46 + nameSize + extraSize + remarkSize;
    if (next > end) throw new ZipFailure('zip-corrupt');
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameSize));
    if (!name.endsWith('/')) {
      if (found.length === maxParts) throw new ZipFailure('zip-limit', String(maxParts));
      const { size, from } = placeOf(view, at, at + 46 + nameSize, extraSize);
      const start = startOf(view, from + shift);
      if (start + size > bytes.length) throw new ZipFailure('zip-corrupt');
      const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
      found.push({
        name,
        encrypted,
        method: view.getUint16(at + 10, true),
        sum: view.getUint32(at + 16, true),
        start,
        size,
        from: from + shift,
      });
    }
    at = next;
  }
  if (at !== end) throw new ZipFailure('zip-corrupt');
  refuseOverlaps(found);
  return found;
}

/** Where the directory lies, and by how much everything is moved because something was put before the file. */
function findDirectory(view: DataView): { start: number; end: number; shift: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - SEARCHED); at--) {
    if (view.getUint32(at, true) !== END) continue;
    let size = view.getUint32(at + 12, true);
    let claimed = view.getUint32(at + 16, true);
    let end = at;
    if ((claimed === ALL_32 || size === ALL_32 || view.getUint16(at + 10, true) === ALL_16) && at >= 20) {
      const end64 = view.getUint32(at - 20, true) === LOCATOR_64 ? wide(view, at - 12) : -1;
      if (end64 >= 0 && end64 + 56 <= at && view.getUint32(end64, true) === END_64) {
        [size, claimed, end] = [wide(view, end64 + 40), wide(view, end64 + 48), end64];
      }
    }
    const start = end - size;
    if (size === 0 || (start >= 0 && start + 4 <= end && view.getUint32(start, true) === CENTRAL))
      return { start, end, shift: start - claimed };
  }
  throw new ZipFailure('zip-corrupt');
}

/** A 64-bit number; no file here is so long that it would lose digits. */
const wide = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** Names are UTF-8, or what old programs wrote. Some divide folders by `\`, some begin with `/`. */
function nameOf(bytes: Uint8Array): string {
  const { text } = decode(bytes, { kind: 'text', encoding: 'utf-8', bom: 0, certain: true });
  return text.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Size and place of a part; where they do not fit into 32 bits, they stand in the extra field 1. */
function placeOf(view: DataView, at: number, extra: number, extraSize: number): { size: number; from: number } {
  let size = view.getUint32(at + 20, true);
  let from = view.getUint32(at + 42, true);
  for (let i = extra; i + 4 <= extra + extraSize; i += 4 + view.getUint16(i + 2, true)) {
    if (view.getUint16(i, true) !== 1) continue;
    const until = Math.min(extra + extraSize, i + 4 + view.getUint16(i + 2, true));
    let next = i + 4 + (view.getUint32(at + 24, true) === ALL_32 ? 8 : 0);
    const take = (): number => {
      next += 8;
      return next <= until ? wide(view, next - 8) : ALL_32;
    };
    if (size === ALL_32) size = take();
    if (from === ALL_32) from = take();
    break;
  }
  return { size, from };
}

/** Where the packed bytes begin behind the part's own header. */
function startOf(view: DataView, from: number): number {
  if (from < 0 || from + 30 > view.byteLength || view.getUint32(from, true) !== LOCAL) throw new ZipFailure('zip-corrupt');
  return from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
}

/** Parts that share bytes are how a small file becomes a huge one. */
function refuseOverlaps(entries: readonly { from: number; start: number; size: number }[]): void {
  const sorted = [...entries].sort((a, b) => a.from - b.from);
  sorted.forEach((entry, i) => {
    const next = sorted[i + 1];
    if (next && entry.start + entry.size > next.from) throw new ZipFailure('zip-corrupt');
  });
}
