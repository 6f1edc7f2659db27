import { deflateSync } from 'fflate';
import { crc32 } from '../zip/crc32.ts';

/** One part of a packed file, and the lies its headers may tell. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 0 stored, 8 deflated (the default); any other is written down but stored. */
  readonly method?: number;
  readonly encrypted?: boolean;
  /** The check sum and the unpacked size that the headers claim. */
  readonly sum?: number;
  readonly claims?: number;
  /** Sizes behind the data instead of before them, as programs write that do not know them beforehand. */
  readonly sizesBehind?: boolean;
  /** Sizes and place as 64-bit numbers. */
  readonly wide?: boolean;
}

/** Packs parts into a file, byte by byte, so that tests can make what honest programs never write. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const out = new Bytes();
  const directory = new Bytes();
  for (const part of parts) {
    const content = typeof part.content === 'string' ? new Uint8Array(Buffer.from(part.content)) : part.content;
    const method = part.method ?? 8;
    const packed = method === 8 ? deflateSync(content) : content;
    const name = new Uint8Array(Buffer.from(part.name));
    const flags = (part.encrypted ? 1 : 0) | (part.sizesBehind ? 8 : 0) | 0x800;
    const sum = part.sum ?? crc32(content, 0);
    const size = part.claims ?? content.length;
    const from = out.length;
    const [before, sumBefore] = part.sizesBehind ? [0, 0] : [1, sum];
    out
      .u32(0x04034b50)
      .u16(20)
      .u16(flags)
      .u16(method)
      .u32(0)
      .u32(sumBefore)
      .u32(packed.length * before)
      .u32(size * before);
    out.u16(name.length).u16(0).put(name).put(packed);
    if (part.sizesBehind) out.u32(0x08074b50).u32(sum).u32(packed.length).u32(size);
    const all = 0xffffffff;
    directory.u32(0x02014b50).u16(20).u16(20).u16(flags).u16(method).u32(0).u32(sum);
    directory.u32(part.wide ? all : packed.length).u32(part.wide ? all : size);
    directory
      .u16(name.length)
      .u16(part.wide ? 28 : 0)
      .u16(0)
      .u16(0)
      .u16(0)
      .u32(0);
    directory.u32(part.wide ? all : from).put(name);
    if (part.wide) directory.u16(1).u16(24).u64(size).u64(packed.length).u64(from);
  }
  const [count, start, size] = [parts.length, out.length, directory.length];
  const wide = parts.some((part) => part.wide);
  out.put(directory.all());
  if (wide) {
    const end = out.length;
    out.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(count).u64(count).u64(size).u64(start);
    out.u32(0x07064b50).u32(0).u64(end).u32(1);
  }
  out
    .u32(0x06054b50)
    .u16(0)
    .u16(0)
    .u16(count & 0xffff)
    .u16(count & 0xffff);
  return out
    .u32(wide ? 0xffffffff : size)
    .u32(wide ? 0xffffffff : start)
    .u16(0)
    .all();
}

class Bytes {
  readonly #bytes: Uint8Array[] = [];
  length = 0;

  put(bytes: Uint8Array): this {
    this.#bytes.push(bytes);
    this.length += bytes.length;
    return this;
  }
  u16(value: number): this {
    return this.put(Uint8Array.of(value & 255, (value >>> 8) & 255));
  }
  u32(value: number): this {
    return this.u16(value & 0xffff).u16(value >>> 16);
  }
  u64(value: number): this {
    return this.u32(value).u32(0);
  }
  all(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const bytes of this.#bytes) {
      all.set(bytes, at);
      at += bytes.length;
    }
    return all;
  }
}
