import fc from 'fast-check';
import { TOKENS } from './tokens.ts';

/** One damage to some bytes. Places and lengths are any numbers and are brought into the file. */
export type Wound =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'byte'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'splice'; readonly at: number; readonly donor: number; readonly from: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'token'; readonly at: number; readonly token: string; readonly besideSign: boolean };

// without fast-check's liking for small numbers: the beginning of a file is one place among many
const at = fc.noBias(fc.nat(1_000_000));
const wound: fc.Arbitrary<Wound> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('byte' as const), at, byte: fc.nat(255) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), at }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('splice' as const), at, donor: fc.nat(1000), from: at, length: fc.nat(600) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('repeat' as const), at, length: fc.integer({ min: 1, max: 200 }), times: fc.nat(60) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('token' as const), at, token: fc.constantFrom(...TOKENS), besideSign: fc.boolean() }),
  },
);

/** A few wounds of one file. */
export const wounds: fc.Arbitrary<readonly Wound[]> = fc.array(wound, { minLength: 1, maxLength: 6 });

/** More than this, a file that grew by its wounds is cut: what is tested is damage, not size. */
const LARGEST = 400_000;
/** Signs behind which something new begins in one of the formats. */
const SIGNS = new Set([...'<>"\'=;,:{}[]\n\r\t /'].map((sign) => sign.charCodeAt(0)));

/**
 * The bytes with these wounds, one after the other.
 *
 * @param donors where spliced pieces come from
 */
export function wounded(bytes: Uint8Array, all: readonly Wound[], donors: readonly Uint8Array[]): Uint8Array {
  let hurt = bytes;
  for (const one of all) hurt = hurtBy(hurt, one, donors);
  return hurt.length > LARGEST ? hurt.slice(0, LARGEST) : hurt;
}

function hurtBy(bytes: Uint8Array, one: Wound, donors: readonly Uint8Array[]): Uint8Array {
  const place = one.at % (bytes.length + 1);
  switch (one.kind) {
    case 'flip':
      return withByte(bytes, place, (byte) => byte ^ (1 << one.bit));
    case 'byte':
      return withByte(bytes, place, () => one.byte);
    case 'cut':
      return joined(bytes.subarray(0, place), bytes.subarray(place + one.length));
    case 'end':
      return bytes.slice(0, place);
    case 'splice': {
      const donor = donors[one.donor % donors.length] ?? bytes;
      const from = one.from % (donor.length + 1);
      return joined(bytes.subarray(0, place), donor.subarray(from, from + one.length), bytes.subarray(place));
    }
    case 'repeat': {
      const piece = bytes.subarray(place, place + one.length);
      return joined(bytes.subarray(0, place), ...Array.from({ length: one.times }, () => piece), bytes.subarray(place));
    }
    case 'token': {
      const where = one.besideSign ? behindSign(bytes, place) : place;
      return joined(bytes.subarray(0, where), new TextEncoder().encode(one.token), bytes.subarray(where));
    }
  }
}

function withByte(bytes: Uint8Array, place: number, change: (byte: number) => number): Uint8Array {
  if (place >= bytes.length) return bytes;
  // not slice(): that of Node's Buffer is no copy, and the next file would begin with the wounds of this one
  const copy = new Uint8Array(bytes);
  copy[place] = change(copy[place]!);
  return copy;
}

function behindSign(bytes: Uint8Array, place: number): number {
  for (let i = place; i < bytes.length; i++) if (SIGNS.has(bytes[i]!)) return i + 1;
  return place;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
